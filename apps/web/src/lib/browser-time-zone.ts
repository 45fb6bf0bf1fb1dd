/** The zone this machine is set to, as an IANA name; the default for whoever has not chosen one. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
