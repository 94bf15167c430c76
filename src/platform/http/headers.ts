import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const YEAR = 31_536_000

/**
 * The security headers of every response. The policy is what internet.nl rates good: nothing by default, only our own
 * styles, fonts, images and scripts, no inline anything, no framing. HSTS for a year, on https only.
 */
export function securityHeaders(publicUrl: string | undefined): MiddlewareHandler {
  const self = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: self,
      fontSrc: self,
      formAction: self,
      frameAncestors: ["'none'"],
      imgSrc: self,
      manifestSrc: self,
      scriptSrc: self,
      styleSrc: self,
    },
    strictTransportSecurity: publicUrl?.startsWith('https:') ? `max-age=${YEAR}; includeSubDomains` : false,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: ['self'], payment: [], usb: [] },
  })
}
