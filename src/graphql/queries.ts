import type { GraphQLExtension } from 'payload'
import { isAdmin, isFunderOrProgrammeStaff, isSignedIn } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { periodKeys } from '@/domain/periods'
import { answerFields } from './answerFields'
import { contact } from './contact'
import { apart, type Context } from './context'
import { diplomaCheck } from './diplomaCheck'
import { readDraft } from './drafts'
import { readFunderReport } from './funderReport'
import { funderReportType } from './funderReportType'
import { informationMeeting } from './informationMeeting'
import { privateQueries } from './private/fields'
import { publicReportType, readPublicReport, readReportYears } from './publicReport'
import { retentionMonths } from './retention'
import { securityContact } from './securityContact'
import { storyGone } from './storyGone'

/** What the public site asks beside the generated queries. */
export const queries: GraphQLExtension = (graphQL) => {
  const {
    GraphQLBoolean,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphQL
  const required = new GraphQLNonNull(GraphQLString)
  return {
    Access: {
      description:
        "Takes the place of Payload's own, which falls over for strangers and fills the schema.",
      type: new GraphQLObjectType({
        name: 'Access',
        fields: { canAccessAdmin: { type: new GraphQLNonNull(GraphQLBoolean) } },
      }),
      resolve: (_: unknown, __: unknown, context: Context) => ({
        canAccessAdmin: isSignedIn(viewerOf(context.req.user)),
      }),
    },
    docAccessProgramme: {
      description: "Takes the place of Payload's own, which falls over for everyone.",
      type: new GraphQLObjectType({
        name: 'ProgrammeAccess',
        fields: {
          read: { type: new GraphQLNonNull(GraphQLBoolean) },
          update: { type: new GraphQLNonNull(GraphQLBoolean) },
        },
      }),
      resolve: (_: unknown, __: unknown, context: Context) => ({
        read: isFunderOrProgrammeStaff(viewerOf(context.req.user)),
        update: isAdmin(viewerOf(context.req.user)),
      }),
    },
    signUpDraft: {
      type: new GraphQLObjectType({ name: 'SignUpAnswers', fields: answerFields(graphQL) }),
      args: { token: { type: required } },
      resolve: (_: unknown, { token }: { token: string }, context: Context) =>
        readDraft(token, apart(context)),
    },
    funderReport: {
      description: 'Every figure for the funder, with suppression inside. Not for strangers.',
      type: funderReportType(graphQL),
      args: { grant: { type: GraphQLString } },
      resolve: (_: unknown, { grant }: { grant?: string | null }, context: Context) =>
        readFunderReport(grant ?? undefined, apart(context)),
    },
    storyGone: {
      description: 'Whether a story once stood at this address and was withdrawn.',
      type: new GraphQLNonNull(GraphQLBoolean),
      args: { slug: { type: required } },
      resolve: (_: unknown, { slug }: { slug: string }, context: Context) =>
        storyGone(slug, apart(context)),
    },
    securityContact: {
      description: 'The e-mail to which weaknesses of the product are told.',
      type: GraphQLString,
      resolve: (_: unknown, __: unknown, context: Context) => securityContact(apart(context)),
    },
    informationMeeting: {
      description: 'The next information meeting, if one is planned.',
      type: new GraphQLObjectType({
        name: 'InformationMeeting',
        fields: {
          startsAt: { type: required },
          place: { type: GraphQLString },
          updatedAt: { type: GraphQLString },
        },
      }),
      resolve: (_: unknown, __: unknown, context: Context) => informationMeeting(apart(context)),
    },
    retention: {
      description: 'How many months each kind of personal data is kept.',
      type: new GraphQLNonNull(
        new GraphQLObjectType({
          name: 'RetentionMonths',
          fields: Object.fromEntries(
            periodKeys.map((key) => [key, { type: new GraphQLNonNull(GraphQLInt) }]),
          ),
        }),
      ),
      resolve: (_: unknown, __: unknown, context: Context) => retentionMonths(apart(context)),
    },
    ...privateQueries(graphQL),
    contact: {
      description: 'Whom to turn to: roles, never names.',
      type: new GraphQLNonNull(
        new GraphQLList(
          new GraphQLNonNull(
            new GraphQLObjectType({
              name: 'ContactPoint',
              fields: {
                role: { type: required },
                telephone: { type: GraphQLString },
                email: { type: GraphQLString },
                hours: { type: GraphQLString },
              },
            }),
          ),
        ),
      ),
      resolve: (_: unknown, __: unknown, context: Context) => contact(apart(context)),
    },
    diplomaCheck: {
      description: 'Whether a diploma with this code was handed over, and when.',
      type: new GraphQLNonNull(
        new GraphQLObjectType({
          name: 'DiplomaCheck',
          fields: {
            state: { type: required, description: '`valid`, `revoked`, `replaced` or `unknown`' },
            name: { type: GraphQLString, description: 'Only while she consents to it' },
            awarded: { type: GraphQLString, description: 'Year and month, such as 2026-11' },
          },
        }),
      ),
      args: { code: { type: required } },
      resolve: (_: unknown, { code }: { code: string }, context: Context) =>
        diplomaCheck(code, apart(context)),
    },
    publicReport: {
      description: 'A year of the programme for everyone, without any small count of people.',
      type: publicReportType(graphQL),
      args: { year: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_: unknown, { year }: { year: number }, context: Context) =>
        readPublicReport(year, apart(context)),
    },
    reportYears: {
      description: 'The years that have a public report, the newest first.',
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
      resolve: (_: unknown, __: unknown, context: Context) => readReportYears(apart(context)),
    },
  }
}
