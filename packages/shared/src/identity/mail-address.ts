import { z } from 'zod';

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one address a text means, in lower case, or null when it is not a plain address. Lookalikes are
 * folded first (NFKC), so that one mailbox cannot have two accounts. Quoted local parts, comments,
 * address literals and anything else that mail servers read differently are refused.
 *
 * @see RFC 5321 section 4.1.2 (of which this is a part) and security.md item 25
 */
export function normalMailAddress(text: string): string | null {
  const address = text.normalize('NFKC').trim().toLowerCase();
  if (address.length > LONGEST_ADDRESS) return null;
  const [localPart = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || localPart.length > LONGEST_LOCAL_PART) return null;
  return LOCAL_PART.test(localPart) && DOMAIN.test(domain) ? address : null;
}

/** An e-mail address on the wire; becomes the normal form at the door. */
export const mailAddressSchema = z
  .string()
  .max(320)
  .transform((text, context) => {
    const address = normalMailAddress(text);
    if (address !== null) return address;
    context.addIssue({ code: 'custom', message: 'not an e-mail address such as name@example.com' });
    return z.NEVER;
  });
