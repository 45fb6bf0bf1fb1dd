import { z } from 'zod';

export const GENDERS = ['woman', 'man', 'another'] as const;
export type Gender = (typeof GENDERS)[number];

/** Whether the language of the interviews is the first one. */
export const FIRST_LANGUAGE = ['yes', 'no'] as const;
export type FirstLanguage = (typeof FIRST_LANGUAGE)[number];

/** What candidates may say of themselves; an answer left out is none (feedback.md 4.3, “Protecting candour”). */
export const volunteeredGroupsInput = z
  .strictObject({ gender: z.enum(GENDERS).nullable(), firstLanguage: z.enum(FIRST_LANGUAGE).nullable() })
  .refine(({ gender, firstLanguage }) => gender !== null || firstLanguage !== null, {
    message: 'answer one of the two, or remove your answers',
  });
