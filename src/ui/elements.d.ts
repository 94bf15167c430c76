import type { HTMLAttributes } from 'preact'

/** The elements of our own that islands bring to life. */
type Island = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'weefsel-suggest': Island
      'weefsel-alike': Island
      'weefsel-near-me': Island
      'weefsel-quick-leave': Island
      'weefsel-passkey': Island
      'weefsel-plan-map': Island
    }
  }
}
