import type { MarkerKind } from '@app/shared/sessions/marker';
import { useRef, useState } from 'react';
import type { RouterOutputs } from '../../trpc.ts';
import { trpc } from '../../trpc.ts';

type Marker = RouterOutputs['sessions']['notes']['markers'][number];
type Unsent = { key: number; kind: MarkerKind; atSeconds: number; content: string };

const RETRY_MS = 3_000;

/** The coach's marks: on the page at once, at the server when the line allows; none is lost in between. */
export function useMarkers(bookingId: `bkg_${string}`) {
  const utils = trpc.useUtils();
  const { data } = trpc.sessions.notes.useQuery({ bookingId });
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const nextKey = useRef(0);
  const { mutateAsync: send } = trpc.sessions.addMarker.useMutation();
  const { mutate: edit } = trpc.sessions.editMarker.useMutation({
    onSettled: () => utils.sessions.notes.invalidate({ bookingId }),
  });
  const { mutate: remove } = trpc.sessions.removeMarker.useMutation({
    onSettled: () => utils.sessions.notes.invalidate({ bookingId }),
  });

  const deliver = async (marker: Unsent): Promise<void> => {
    const { key, ...fields } = marker;
    try {
      const kept = await send({ bookingId, ...fields });
      utils.sessions.notes.setData(
        { bookingId },
        (notes) => notes && { ...notes, markers: inOrder([...notes.markers, kept]) },
      );
      setUnsent((rest) => rest.filter((each) => each.key !== key));
    } catch {
      setTimeout(() => void deliver(marker), RETRY_MS);
    }
  };

  const add = (kind: MarkerKind, atSeconds: number, content = '') => {
    const marker = { key: nextKey.current++, kind, atSeconds: Math.max(0, Math.floor(atSeconds)), content };
    setUnsent((rest) => [...rest, marker]);
    void deliver(marker);
  };
  const kept: Marker[] = data?.markers ?? [];
  return {
    add,
    edit: (markerId: Marker['id'], content: string) => edit({ bookingId, markerId, content }),
    remove: (markerId: Marker['id']) => remove({ bookingId, markerId }),
    markers: kept,
    unsent,
    count: (kind: MarkerKind) =>
      kept.filter((marker) => marker.kind === kind).length +
      unsent.filter((marker) => marker.kind === kind).length,
  };
}

export type Markers = ReturnType<typeof useMarkers>;

const inOrder = (markers: Marker[]) => markers.sort((a, b) => a.atSeconds - b.atSeconds);
