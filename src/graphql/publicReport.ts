import type * as GraphQL from 'graphql'
import type { PayloadRequest } from 'payload'
import { publicReport, type PublicReport } from '@/report/public'
import { reportYears } from '@/report/years'

/** The year's report; null for a year that the programme does not know. */
export const readPublicReport = (year: number, req: PayloadRequest): Promise<PublicReport | null> =>
  publicReport(year, new Date(), req)

/** The years that have one, the newest first. */
export const readReportYears = (req: PayloadRequest): Promise<readonly number[]> =>
  reportYears(new Date(), req)

/** The shape of `PublicReport`. A null count is hidden because it is too small. */
export function publicReportType(graphQL: typeof GraphQL): GraphQL.GraphQLObjectType {
  const {
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphQL
  const text = new GraphQLNonNull(GraphQLString)
  const whole = new GraphQLNonNull(GraphQLInt)
  const counts = new GraphQLNonNull(
    new GraphQLList(
      new GraphQLNonNull(
        new GraphQLObjectType({
          name: 'PublicCount',
          fields: { key: { type: text }, count: { type: GraphQLInt } },
        }),
      ),
    ),
  )
  return new GraphQLObjectType({
    name: 'PublicReport',
    fields: {
      year: { type: whole },
      asOf: { type: text },
      women: { type: counts },
      outreach: { type: counts },
      outreachTotal: { type: GraphQLInt },
      participants: { type: GraphQLInt },
      evenings: { type: whole },
      activities: { type: whole },
      stories: { type: whole },
      visits: { type: whole },
      granted: { type: GraphQLFloat },
      used: { type: GraphQLFloat },
    },
  })
}
