import type { Plugin } from 'vite';

const SHARED_RULES = /packages\/shared\/src\/.*\.ts$/;

/**
 * Lets the bundler drop what a page does not use of the shared rules. They have no side effects by the rules
 * of the house, but it cannot know that `z.object(...).refine(...)` is harmless, and one constant taken from
 * a file with schemas would bring all of zod into everybody's first download.
 */
export const droppableRules: Plugin = {
  name: 'droppable-rules',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: SHARED_RULES },
    handler(code) {
      const marks: [at: number, mark: string][] = [];
      for (const statement of this.parse(code).body) {
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { init } of declaration.declarations) {
          if (!init || init.type === 'Literal' || init.type === 'ArrowFunctionExpression') continue;
          marks.push([init.start, '/*#__PURE__*/ (() => ('], [init.end, '))()']);
        }
      }
      const marked = marks.reduceRight((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
      return { code: marked, map: null };
    },
  },
};
