import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from '../env.ts';

/** Nothing from another host, no inline script. Styles may be inline: the component library sets them on elements. */
export function contentSecurityPolicy(
  config: Pick<Config, 'PUBLIC_URL'>,
): FastifyHelmetOptions['contentSecurityPolicy'] {
  const { protocol, host } = new URL(config.PUBLIC_URL);
  const secure = protocol === 'https:';
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", `${secure ? 'wss' : 'ws'}://${host}`],
      mediaSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(secure && { upgradeInsecureRequests: [] }),
    },
  };
}
