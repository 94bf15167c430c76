/**
 * Domains under which anybody can get an address or a page, so that they prove nothing. Made by hand from what providers say
 * on their own pages (November 2026): mail for everybody, mail of Dutch internet providers, and places for pages. A list like
 * this is never complete: a domain that two organisations name is nobody’s own either (see own-domain.ts).
 */
export const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com google.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com
  yahoo.com yahoo.nl ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me
  gmx.com gmx.net gmx.de gmx.nl web.de mail.com zoho.com zohomail.eu fastmail.com tutanota.com tuta.io tutamail.com
  yandex.com mail.ru mailfence.com posteo.net posteo.nl disroot.org riseup.net startmail.com soverin.net hushmail.com
  mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org
  ziggo.nl ziggomail.com casema.nl chello.nl home.nl quicknet.nl multiweb.nl zeelandnet.nl upcmail.nl
  kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl telfort.nl telfortglasvezel.nl snoopy.nl freedom.nl
  tele2.nl online.nl versatel.nl zonnet.nl solcon.nl solcon.com caiway.nl caiway.net kabelfoon.nl delta.nl
  odido.nl t-mobilethuis.nl vodafone.nl vodafonevast.nl scarlet.nl telenet.be skynet.be filternet.nl kliksafe.nl
  lijbrandt.nl onsbrabantnet.nl onsnetnuenen.nl edpnet.nl plex.nl xmsnet.nl concepts.nl wxs.nl wanadoo.nl
  12move.nl freeler.nl tiscali.nl dds.nl antenna.nl demon.nl worldonline.nl
  facebook.com fb.com fb.me instagram.com linkedin.com twitter.com x.com youtube.com youtu.be tiktok.com pinterest.com
  whatsapp.com wa.me meetup.com eventbrite.com eventbrite.nl nextdoor.com nextdoor.nl nebenan.de hoplr.com linktr.ee
  sites.google.com wixsite.com wix.com jimdo.com jimdosite.com jouwweb.nl webnode.nl webnode.com webnode.page
  weebly.com wordpress.com squarespace.com blogspot.com blogspot.nl blogger.com strikingly.com site123.me
  mijnstadmijndorp.nl clubs.nl e-captain.nl mygonline.nl notion.site github.io gitlab.io netlify.app vercel.app
  pages.dev herokuapp.com azurewebsites.net amazonaws.com sharepoint.com onmicrosoft.com
  co.nl com.nl net.nl org.nl gov.nl transurl.nl 123website.nl
  `
    .trim()
    .split(/\s+/),
)
