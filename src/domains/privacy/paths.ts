/** Addresses of one’s own data and of requests about them, without language prefix. */
export const ownDataPath = '/mijn/gegevens'
export const askPath = '/mijn/vraag'
export const requestsPath = '/werk/verzoeken'

/** The page of one request, for who answers it. */
export const requestPath = (number: number) => `${requestsPath}/${number}`
