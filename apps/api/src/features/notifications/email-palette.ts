// The tokens of visual/tokens.css that a message needs. Mail programs read no variables, so each
// colour stands in the element (light) and again in the style sheet for those that can go dark.
export const LIGHT = {
  page: '#f2f4f6',
  paper: '#ffffff',
  ink: '#12171f',
  ink2: '#454f5c',
  ink3: '#636d7a',
  line: '#d9dfe5',
  pencil: '#1f49c9',
  onPencil: '#ffffff',
} as const;

const DARK = {
  page: '#0e131a',
  paper: '#161c25',
  ink: '#eef1f5',
  ink2: '#b6bfca',
  ink3: '#8f99a6',
  line: '#29313c',
  pencil: '#9db7ff',
  onPencil: '#0e131a',
} as const satisfies Record<keyof typeof LIGHT, string>;

export const SERIF = "Newsreader, Georgia, 'Times New Roman', serif";
export const SANS = "'Hanken Grotesk', system-ui, -apple-system, 'Segoe UI', Arial, sans-serif";

const DARK_RULES = `
.page, .page > table > tbody > tr > td { background-color: ${DARK.page} !important; }
.page > table > tbody > tr > td > .paper { background-color: ${DARK.paper} !important; border-color: ${DARK.line} !important; }
.ink { color: ${DARK.ink} !important; }
.ink2 { color: ${DARK.ink2} !important; }
.ink3 { color: ${DARK.ink3} !important; }
.line { border-color: ${DARK.line} !important; }
.pencil { color: ${DARK.pencil} !important; }
.pencil, .mark { border-color: ${DARK.pencil} !important; }
.act { background-color: ${DARK.pencil} !important; color: ${DARK.onPencil} !important; }`;

// react-email puts a message's body and container into tables: the margins belong to their cells.
/** For the head of a message: a narrow screen gets less margin, a dark one the dark paper. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 600px) {
  .page > table > tbody > tr > td { padding: 0 !important; }
  .paper { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .paper > tbody > tr > td { padding: 24px 20px !important; }
  .act { display: block !important; }
  .label { display: block !important; padding-bottom: 0 !important; border-bottom: 0 !important; }
  .value { display: block !important; padding-top: 0 !important; }
}
@media (prefers-color-scheme: dark) {${DARK_RULES}
}`;
