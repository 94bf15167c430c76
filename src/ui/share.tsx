import type { Lang } from '../platform/i18n.ts'
import { type Action, Actions } from './action-link.tsx'
import { Qr } from './qr.tsx'
import { textsFor } from './texts.ts'

type ShareProps = {
  lang: Lang
  /** What is shared, in words. */
  title: string
  /** Its whole address. */
  url: string
  qr: { size: number; path: string }
  /** The same in large letters, for paper. */
  largePrintHref: string
}

/** To send on, to copy, to scan, to print: links only, nobody is told until the reader chooses to. */
export function Share({ lang, title, url, qr, largePrintHref }: ShareProps) {
  const texts = textsFor(lang)
  const mail = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(texts.shareMailText(title, url))}`
  const actions: Action[] = [
    { href: `mailto:?${mail}`, icon: 'mail', label: texts.shareMail },
    {
      href: `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`,
      icon: 'chat',
      label: texts.shareWhatsApp,
    },
    { href: largePrintHref, icon: 'print', label: texts.shareLargePrint },
  ]
  return (
    <div class="weefsel-share">
      <div class="weefsel-share__ways">
        <p>{texts.shareLead}</p>
        <Actions items={actions} />
        <p class="weefsel-share__note">{texts.shareWhatsAppNote}</p>
      </div>
      <Shown lang={lang} title={title} url={url} qr={qr} />
    </div>
  )
}

/** The address and its code: all that paper needs. */
export function Shown({ lang, title, url, qr }: Omit<ShareProps, 'largePrintHref'>) {
  const texts = textsFor(lang)
  return (
    <div class="weefsel-share__shown">
      <Qr {...qr} label={texts.shareQr(title)} />
      <div class="weefsel-share__words">
        <p>{texts.shareQrLead}</p>
        <p>
          {texts.shareAddress}
          <br />
          <span class="weefsel-share__address">{url}</span>
        </p>
      </div>
    </div>
  )
}
