import { expect, type Locator, type Page } from '@playwright/test';

/** Where a coach writes, by the names that stand on it. */
export class ReportDesk {
  readonly page: Page;
  readonly #notes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#notes = page.getByRole('complementary', { name: /^Your notes/ });
  }

  async open(part: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: 'Parts of the report' });
    await parts.getByRole('button', { name: part }).click();
    await expect(this.page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  }

  /** A label with a hint beside it is named by a pattern. */
  async write(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  /** One of a few, side by side. */
  async tap(group: string | RegExp, answer: string): Promise<void> {
    const answers = this.page.getByRole('group', { name: group });
    await answers.getByRole('radio', { name: answer, exact: true }).check();
  }

  /** From a list that opens. */
  async pick(label: string, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async addNote(clock: string, kind: 'They said' | 'You saw' | 'A figure', text: string): Promise<void> {
    await this.#notes.getByRole('button', { name: 'Add a note' }).click();
    await this.#notes.getByLabel('Time').fill(clock);
    await this.pick('Kind', kind);
    await this.#notes.getByLabel(/^Their words|^What happened$/).fill(text);
    await this.#notes.getByRole('button', { name: 'Keep the note' }).click();
  }

  async showAllNotes(): Promise<void> {
    await this.#notes.getByRole('button', { name: /more notes?$/ }).click();
  }

  /** As evidence for what is open. */
  async useNote(text: string): Promise<void> {
    const note = this.#notes.getByRole('listitem').filter({ hasText: text });
    await note.getByRole('button', { name: 'Use it here' }).click();
    await expect(note.getByRole('button', { name: 'Take it out here' })).toBeVisible();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved \d\d:\d\d on this device and with us$/)).toBeVisible();
  }
}
