import type { InviteTexts } from './invite-texts.nl.ts'

export const inviteEn: InviteTexts = {
  subject: (site) => `A profile is waiting for you at ${site}`,
  hello: (name) => `Hello ${name},`,
  made: (site) =>
    `A coordinator of ${site} made a profile for you in “Who is who”. It helps residents and colleagues to find you.`,
  hidden:
    'Nobody sees it now. You choose yourself, for each item, who sees it and until when. A photo is not needed.',
  signed: (day, seenBy) =>
    `On ${day} you signed on paper that everybody may see this profile. ${seenBy} saw that paper. Is that not right, or do you want something else? Then choose anew yourself, for each item. One button stops all of it.`,
  link: (email, link) => `Sign in with ${email} and look at your profile: ${link}`,
  signIn: (email) => `Sign in to the site with ${email}. You find your profile there.`,
  notMe: 'You do not want to sign in? Then ask the coordinator to take your profile down.',
  no: 'You do not want this? Then do nothing. Or take the profile away after you sign in.',
}
