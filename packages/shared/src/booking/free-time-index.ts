import type { CoachSort, FindCoachesInput } from '../catalog/catalog.schema.ts';
import type { SessionType } from '../catalog/session-type.ts';
import type { Id } from '../id/id.ts';
import { bestFirst } from './best-first.ts';
import { type StartMask, StartRows } from './start-rows.ts';

/** One thing a coach sells, with every start it could have if neither notice nor horizon were asked. */
export type IndexedOffering = {
  offeringId: Id<'offering'>;
  sessionType: SessionType;
  durationMinutes: number;
  priceAmountMinor: number;
  noticeMs: number;
  horizonDays: number;
  timeZone: string;
  starts: readonly number[];
};

/** A coach as the directory finds them. */
export type IndexedCoach = {
  coachId: Id<'coach'>;
  candourBound: number;
  peopleInterviewed: number;
  languages: readonly string[];
  searchText: string;
  /** In the order in which one is chosen to stand for the coach. */
  offerings: readonly IndexedOffering[];
};

export type FreeTimeQuestion = Pick<
  FindCoachesInput,
  'sessionTypes' | 'languages' | 'priceMaxMinor' | 'durationMinutes'
> & {
  /** Lower-cased, unaccented; each has to be found. */
  words: readonly string[];
  sort: CoachSort;
  now: number;
  from: number;
  to: number;
  wants: (start: number) => boolean;
  /** How many of the best are wanted. */
  count: number;
};

export type FreeCoach = { coachId: Id<'coach'>; offeringId: Id<'offering'>; durationMinutes: number };
/** `total` are sure to be free; `doubtful` more have a single start that may come too soon. */
export type FreeCoaches = { best: FreeCoach[]; total: number; doubtful: number };

type Row = Omit<IndexedOffering, 'starts'> & { row: number; zoneKey: number };
type Kept = Omit<IndexedCoach, 'offerings'> & { offerings: Row[] };
type Column = { judge: (coach: Kept) => number; values: Int32Array };

const COLUMNS_KEPT = 64;

/** The whole directory in memory, to be asked who is free when. The caller keeps it fresh, coach by coach. */
export class FreeTimeIndex {
  readonly rows: StartRows;
  #coaches: (Kept | undefined)[] = [];
  #placeOf = new Map<Id<'coach'>, number>();
  #spare: number[] = [];
  // Numbers that the search reads for everybody lie side by side: by place, and by row.
  #candour: number[] = [];
  #interviewed: number[] = [];
  #noticeMs: number[] = [];
  #zoneKeyOf: number[] = [];
  #offeringOf: Row[] = [];
  /** The last local date that may be booked depends on these two. */
  #zones: { timeZone: string; horizonDays: number }[] = [];
  #zoneKeys = new Map<string, number>();
  /** Answers to one criterion for every coach, such as whether a word is found: asked again they cost nothing. */
  #columns = new Map<string, Column>();

  constructor(baseMs: number, days: number) {
    this.rows = new StartRows(baseMs, days);
  }

  get size(): number {
    return this.#placeOf.size;
  }

  put({ offerings, ...coach }: IndexedCoach): void {
    this.remove(coach.coachId);
    const place = this.#spare.pop() ?? this.#coaches.length;
    const rows = offerings.map(({ starts, ...offering }) => ({
      ...offering,
      row: this.rows.add(starts),
      zoneKey: this.#zoneKey(offering),
    }));
    const kept = { ...coach, offerings: rows };
    this.#coaches[place] = kept;
    this.#candour[place] = kept.candourBound;
    this.#interviewed[place] = kept.peopleInterviewed;
    for (const offering of rows) {
      this.#noticeMs[offering.row] = offering.noticeMs;
      this.#zoneKeyOf[offering.row] = offering.zoneKey;
      this.#offeringOf[offering.row] = offering;
    }
    this.#placeOf.set(coach.coachId, place);
    for (const [key, { values, judge }] of this.#columns) {
      if (place < values.length) values[place] = judge(kept);
      else this.#columns.delete(key); // the market has outgrown it
    }
  }

  remove(coachId: Id<'coach'>): void {
    const place = this.#placeOf.get(coachId);
    if (place === undefined) return;
    for (const { row } of this.#coaches[place]!.offerings) this.rows.drop(row);
    this.#coaches[place] = undefined;
    this.#placeOf.delete(coachId);
    this.#spare.push(place);
    for (const { values } of this.#columns.values()) values[place] = -1;
  }

  /** Who has a wanted start, the best first. Ties of `soonest` are within a quarter hour. */
  find(question: FreeTimeQuestion): FreeCoaches {
    const mask = this.rows.mask(question.from, question.to, question.wants);
    const stands = this.#standing(question);
    const others = [
      ...question.words.map((word) =>
        this.#column(`word ${word}`, (coach) => (coach.searchText.includes(word) ? 1 : -1)),
      ),
      ...this.#speaking(question.languages),
    ];
    const { places, buckets, doubtful } = this.#free(question, mask, stands, others);
    const order = this.#order(question, places, buckets);
    const best = bestFirst(places.length, question.count, order).map((each) => {
      const place = places[each]!;
      const { offeringId, durationMinutes } = this.#offeringOf[stands[place]!]!;
      return { coachId: this.#coaches[place]!.coachId, offeringId, durationMinutes };
    });
    return { best, total: places.length - doubtful, doubtful };
  }

  #free({ now, from, to }: FreeTimeQuestion, mask: StartMask, stands: Int32Array, others: Int32Array[]) {
    const lastMoments = this.#zones.map((zone) => Math.min(to, afterHorizon(zone, now)));
    const places: number[] = [];
    const buckets: number[] = [];
    let doubtful = 0;
    for (let place = 0; place < this.#coaches.length; place += 1) {
      const row = stands[place]!;
      if (row < 0 || !fitsAll(others, place)) continue;
      const earliest = Math.max(from, now + this.#noticeMs[row]!);
      const until = lastMoments[this.#zoneKeyOf[row]!]!;
      const bucket = this.rows.first(row, mask, earliest, until);
      if (bucket < 0) continue;
      if (this.rows.isDoubtful(row, bucket, earliest)) doubtful += 1;
      places.push(place);
      buckets.push(bucket);
    }
    return { places, buckets, doubtful };
  }

  #order(question: FreeTimeQuestion, places: number[], buckets: number[]) {
    const [candour, interviewed] = [this.#candour, this.#interviewed];
    const idOf = (each: number) => this.#coaches[places[each]!]!.coachId;
    const byId = (a: number, b: number) => (idOf(a) < idOf(b) ? -1 : 1);
    const byCandour = (a: number, b: number) => candour[places[b]!]! - candour[places[a]!]! || byId(a, b);
    switch (question.sort) {
      case 'soonest':
        return (a: number, b: number) => buckets[a]! - buckets[b]! || byCandour(a, b);
      case 'experience':
        return (a: number, b: number) => interviewed[places[b]!]! - interviewed[places[a]!]! || byId(a, b);
      case 'price': {
        const prices = this.#prices(question);
        return (a: number, b: number) => prices[places[a]!]! - prices[places[b]!]! || byId(a, b);
      }
      case 'candour':
        return byCandour;
    }
  }

  /** For every coach the row of the offering that stands for them, or -1. */
  #standing(wish: Wish): Int32Array {
    return this.#column(
      `stands ${keyOf(wish)}`,
      ({ offerings }) => offerings.find((each) => isWanted(each, wish))?.row ?? -1,
    );
  }

  #prices(wish: Wish): Int32Array {
    return this.#column(`price ${keyOf(wish)}`, (coach) => lowestPrice(coach, wish));
  }

  #speaking(languages: readonly string[]): Int32Array[] {
    if (languages.length === 0) return [];
    const key = `speaks ${JSON.stringify([...languages].sort())}`;
    return [
      this.#column(key, (coach) => (coach.languages.some((each) => languages.includes(each)) ? 1 : -1)),
    ];
  }

  #column(key: string, judge: (coach: Kept) => number): Int32Array {
    const known = this.#columns.get(key);
    const values = known?.values ?? new Int32Array(this.#coaches.length + 64).fill(-1);
    if (!known) {
      for (const [place, coach] of this.#coaches.entries()) if (coach) values[place] = judge(coach);
    }
    this.#columns.delete(key);
    this.#columns.set(key, known ?? { judge, values });
    const [oldest] = this.#columns.keys();
    if (this.#columns.size > COLUMNS_KEPT) this.#columns.delete(oldest!);
    return values;
  }

  #zoneKey({ timeZone, horizonDays }: { timeZone: string; horizonDays: number }): number {
    const name = `${timeZone} ${horizonDays}`;
    const known = this.#zoneKeys.get(name);
    if (known !== undefined) return known;
    this.#zoneKeys.set(name, this.#zones.length);
    this.#zones.push({ timeZone, horizonDays });
    return this.#zones.length - 1;
  }
}

type Wish = Pick<FreeTimeQuestion, 'sessionTypes' | 'priceMaxMinor' | 'durationMinutes'>;

const keyOf = ({ sessionTypes, priceMaxMinor, durationMinutes }: Wish): string =>
  `${[...sessionTypes].sort()} ${priceMaxMinor} ${durationMinutes}`;

function fitsAll(columns: readonly Int32Array[], place: number): boolean {
  for (const column of columns) if (column[place]! < 0) return false;
  return true;
}

const isWanted = (offering: Row, { sessionTypes, priceMaxMinor, durationMinutes }: Wish): boolean =>
  (sessionTypes.length === 0 || sessionTypes.includes(offering.sessionType)) &&
  (priceMaxMinor === null || offering.priceAmountMinor <= priceMaxMinor) &&
  (durationMinutes === null || offering.durationMinutes === durationMinutes);

const lowestPrice = ({ offerings }: Kept, wish: Wish): number =>
  offerings.reduce(
    (low, each) => (isWanted(each, wish) ? Math.min(low, each.priceAmountMinor) : low),
    2 ** 31 - 1,
  );

/** The midnight that ends the last local date that may be booked (S9). */
const afterHorizon = ({ timeZone, horizonDays }: { timeZone: string; horizonDays: number }, now: number) =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: horizonDays + 1 })
    .toZonedDateTime(timeZone).epochMilliseconds;
