import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { endChosen, endingPage } from './ending.tsx'
import { keepingPage, keepTerms } from './keeping.tsx'
import { keepLook, lookPage, lookPreview, takeLook } from './look.tsx'
import { back, hide, remove } from './own-page-acts.ts'
import { addPage, editPage, keepPage, newPage, pagesList } from './own-pages.tsx'
import { peopleList, personPage } from './people.tsx'
import {
  endInvitation,
  giveToPerson,
  invitePage,
  sendInvite,
  signPersonOut,
  takeFromPerson,
} from './people-acts.tsx'
import { startPage } from './start.tsx'
import { keepWords, putWordsBack, wordsPage } from './words.tsx'

/** What an administrator looks after: people and roles, own pages, words and look. Within the frame of `/werk`. */
export function beheerRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>().basePath('/werk/beheer')
  app.get('/', startPage())
  app.get('/mensen', peopleList(deps))
  app.get('/mensen/uitnodigen', invitePage(deps))
  app.post('/mensen/uitnodigen', sendInvite(deps))
  app.get('/mensen/einde', endingPage(deps))
  app.post('/mensen/einde', endChosen(deps))
  app.get('/mensen/:id', personPage(deps))
  app.post('/mensen/:id/rollen', giveToPerson(deps))
  app.post('/mensen/:id/rol-einde', takeFromPerson(deps))
  app.post('/mensen/:id/sessies-einde', signPersonOut(deps))
  app.post('/uitnodigingen/:id/einde', endInvitation(deps))
  app.get('/paginas', pagesList(deps))
  app.post('/paginas', addPage(deps))
  app.get('/paginas/nieuw', newPage(deps))
  app.get('/paginas/:id', editPage(deps))
  app.post('/paginas/:id', keepPage(deps))
  app.post('/paginas/:id/verbergen', hide(deps))
  app.post('/paginas/:id/weg', remove(deps))
  app.post('/paginas/:id/versies/:number', back(deps))
  app.get('/teksten', wordsPage(deps))
  app.post('/teksten', keepWords(deps))
  app.post('/teksten/terug', putWordsBack(deps))
  app.get('/uiterlijk', lookPage(deps))
  app.post('/uiterlijk', keepLook(deps))
  app.get('/uiterlijk/:id', lookPreview(deps))
  app.post('/uiterlijk/:id/keuze', takeLook(deps))
  app.get('/bewaren', keepingPage(deps))
  app.post('/bewaren', keepTerms(deps))
  return app
}
