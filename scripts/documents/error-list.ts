import { errorCatalogue } from '@app/shared/errors/error-catalogue';

/** `docs/errors.md` as it should be: every refusal of the product, by code. */
export function errorList(): string {
  const rows = Object.entries(errorCatalogue)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { kind, message }]) => `| \`${code}\` | ${kind} | ${message.replaceAll('|', '\\|')} |`);
  return `# Refusals

What the product may answer instead of doing what was asked. The code is stable; the sentence is what a
person reads. The API sends both, with the kind mapped to one transport code in
\`apps/api/src/trpc/trpc.ts\`. Anything else that goes wrong is answered with a masked error and an id.

Written by \`npm run docs:errors\` from the catalogues of the nouns (\`<noun>.errors.ts\`).

| Code | Kind | Sentence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
