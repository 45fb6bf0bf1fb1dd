/** The words of a question without case, accents of writing and punctuation: what differs in nothing else is the same. */
export const questionKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Question = { id: string; rubricId: string; text: string };
type Asked = { questionId: string; text: string };

/**
 * What is left to ask one candidate: of the banks' questions those that nobody asked them in any session, in the
 * banks' order, the same words once. `asked` is everything they were ever asked, by whichever coach (issue: “never
 * the same question twice for one candidate”).
 */
export function questionsLeft<Each extends Question>(bank: readonly Each[], asked: readonly Asked[]): Each[] {
  const ids = new Set(asked.map(({ questionId }) => questionId));
  const words = new Set(asked.map(({ text }) => questionKey(text)));
  return bank.filter(({ id, text }) => {
    const key = questionKey(text);
    if (ids.has(id) || words.has(key)) return false;
    words.add(key);
    return true;
  });
}
