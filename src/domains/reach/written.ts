/** What shows nothing, or turns the text around it: controls, signs of direction and joining, fillers, a blank braille cell. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** What no text needs and what can fool its reader: controls but the end of a line and a tab, and signs that turn the direction. */
const UNWANTED = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu

/** A text as it is kept. The database counts code points, and so do these rules. */
export const cleaned = (text: string): string => text.replaceAll(UNWANTED, '').trim()

/** How many signs of a text somebody sees, with one space where there are several. */
const seen = (text: string): number => [...text.replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim()].length

/** Whether a text has two letters that somebody can read: dots or signs that show nothing answer for nothing. */
const isRead = (text: string): boolean => (text.replaceAll(UNSEEN, '').match(/\p{L}/gu) ?? []).length >= 2

/** Whether so many signs at least are seen of a text, and it is no longer than that. */
export const isSeen = (text: string, least: number, most: number): boolean =>
  seen(text) >= least && [...text].length <= most

/** How many signs a name and a reason have. The database checks the same. */
export const NAME = { least: 2, most: 120 } as const
export const REASON = { least: 10, most: 2_000 } as const

/** A name under which somebody answers for an act. */
export const isName = (text: string): boolean => isSeen(text, NAME.least, NAME.most) && isRead(text)
/** A reason that is one. */
export const isReason = (text: string): boolean => isSeen(text, REASON.least, REASON.most) && isRead(text)
