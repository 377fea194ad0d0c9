import type { HerWishInput } from '@/domain/herWishes'
import type { TallyInput } from '@/domain/tally'
import { apart, apartOnce, type Context } from '../context'
import { privateCalendar } from './calendar'
import { herPage } from './herPage'
import { herTally } from './herTally'
import { herWish } from './herWish'
import { newspaperPage } from './newspaperPage'
import { teacherPage } from './teacherPage'
import { teacherReply } from './teacherReply'
import { privateTypes, type GraphQL } from './types'

type Held = { readonly token: string }

/** What private links open. Whoever has none is answered null, whatever she writes. */
export function privateQueries(graphQL: GraphQL) {
  const types = privateTypes(graphQL)
  const args = { token: { type: new graphQL.GraphQLNonNull(graphQL.GraphQLString) } }
  return {
    herPage: {
      description: 'A woman’s own page, by her private link.',
      type: types.herPage,
      args,
      resolve: (_: unknown, { token }: Held, context: Context) => herPage(token, apart(context)),
    },
    teacherPage: {
      description: 'One evening as its teacher has to know it, by a private link. No names.',
      type: types.teacherPage,
      args,
      resolve: (_: unknown, { token }: Held, context: Context) =>
        teacherPage(token, apart(context)),
    },
    newspaperPage: {
      description: 'A story as the newspaper may print it, by a private link.',
      type: types.newspaperPage,
      args,
      resolve: (_: unknown, { token }: Held, context: Context) =>
        newspaperPage(token, apart(context)),
    },
    privateCalendar: {
      description: 'The dates of one woman, teacher or team, by a private link.',
      type: types.calendar,
      args,
      resolve: (_: unknown, { token }: Held, context: Context) =>
        privateCalendar(token, apart(context)),
    },
  }
}

export function privateMutations(graphQL: GraphQL) {
  const { GraphQLBoolean, GraphQLList, GraphQLNonNull, GraphQLString } = graphQL
  const needed = { type: new GraphQLNonNull(GraphQLString) }
  const text = { type: GraphQLString }
  const several = { type: new GraphQLNonNull(new GraphQLList(needed.type)) }
  return {
    herWish: {
      description: 'What a woman chose on her own page: `done`, `late` or `closed`.',
      type: needed.type,
      args: {
        token: needed,
        wish: {
          ...needed,
          description: '`answer`, `name`, `consent`, `allConsents`, `erase` or `keep`',
        },
        session: text,
        answer: { ...text, description: '`coming` or `notComing`' },
        name: text,
        consent: text,
        locale: needed,
      },
      resolve: (_: unknown, input: HerWishInput & Held & { locale: string }, context: Context) =>
        herWish(input, apartOnce(context)),
    },
    herTally: {
      description: 'Counts one conversation of an active Bydelsmor’s: `done` or `closed`.',
      type: needed.type,
      args: {
        token: needed,
        key: { ...needed, description: 'Random, made once for each conversation: a UUID' },
        week: { ...needed, description: 'Its Monday, at most eight weeks ago' },
        area: needed,
        contactHow: needed,
        topics: several,
        bridgedTo: several,
        firstContact: { type: new GraphQLNonNull(GraphQLBoolean) },
        locale: needed,
      },
      resolve: (_: unknown, input: TallyInput & Held & { locale: string }, context: Context) =>
        herTally(input, apartOnce(context)),
    },
    teacherReply: {
      description: 'A teacher’s answer: where the agreement stands now, or `late` or `closed`.',
      type: needed.type,
      args: {
        token: needed,
        answer: { ...needed, description: '`confirm`, `decline` or `note`' },
        note: text,
        locale: needed,
      },
      resolve: (
        _: unknown,
        input: Held & { answer: string; note?: string | null; locale: string },
        context: Context,
      ) => teacherReply(input, apartOnce(context)),
    },
  }
}
