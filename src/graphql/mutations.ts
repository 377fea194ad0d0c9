import type { GraphQLExtension } from 'payload'
import type { SignUpInput } from '@/domain/signUp'
import type { WishInput } from '@/domain/application'
import type { CallBackInput } from '@/domain/callBacks'
import { askForCallBack } from './callBack'
import { changeApplication } from './changeApplication'
import { apartOnce, type Context } from './context'
import { deleteDraft, saveDraft } from './drafts'
import { privateMutations } from './private/fields'
import { signUp } from './signUp'
import { answerFields } from './answerFields'

/** What strangers may send, and nothing else. */
export const mutations: GraphQLExtension = (graphQL) => {
  const {
    GraphQLBoolean,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphQL
  const required = new GraphQLNonNull(GraphQLString)
  const answers = answerFields(graphQL)
  const trap = { type: GraphQLString, description: 'Left empty: only programs write in it' }
  return {
    signUp: {
      description: 'Asks to join. The answer is a receipt code, whoever asks.',
      type: new GraphQLNonNull(
        new GraphQLObjectType({ name: 'SignUpReceipt', fields: { code: { type: required } } }),
      ),
      args: {
        input: {
          type: new GraphQLNonNull(
            new GraphQLInputObjectType({
              name: 'SignUpInput',
              fields: {
                ...answers,
                source: { type: GraphQLString, description: '`form` or `callMe`' },
                locale: { type: required, description: 'The language of the form' },
                idempotencyKey: {
                  type: required,
                  description: 'Random, made once for each form: 16–64 characters',
                },
                draft: {
                  type: GraphQLString,
                  description: 'The token of the draft, if there is one',
                },
                trap,
              },
            }),
          ),
        },
      },
      resolve: (_: unknown, { input }: { input: SignUpInput }, context: Context) =>
        signUp(input, apartOnce(context)),
    },
    askForCallBack: {
      description: 'Asks to be called by a Bydelsmor. The answer is the same for everyone.',
      type: new GraphQLNonNull(GraphQLBoolean),
      args: {
        input: {
          type: new GraphQLNonNull(
            new GraphQLInputObjectType({
              name: 'CallBackInput',
              fields: {
                telephone: { type: GraphQLString },
                locale: { type: required, description: 'The language to call in' },
                idempotencyKey: { type: required, description: 'As for a sign-up' },
                trap,
              },
            }),
          ),
        },
      },
      resolve: (_: unknown, { input }: { input: CallBackInput }, context: Context) =>
        askForCallBack(input, apartOnce(context)),
    },
    changeApplication: {
      description:
        'Withdraws or erases an application by its receipt code: `withdrawn`, `erased`, or `asked` where a person has to do it.',
      type: required,
      args: {
        code: { type: GraphQLString },
        contact: { type: GraphQLString, description: 'The telephone or e-mail that was given' },
        wish: { type: GraphQLString, description: '`withdraw` or `erase`' },
        locale: { type: required },
      },
      resolve: (_: unknown, input: WishInput & { locale: string }, context: Context) =>
        changeApplication(input, apartOnce(context)),
    },
    ...privateMutations(graphQL),
    saveSignUpDraft: {
      description:
        'Keeps answers so far for 24 hours under a random token that only the asker holds.',
      type: new GraphQLNonNull(GraphQLBoolean),
      args: {
        token: { type: required },
        answers: {
          type: new GraphQLNonNull(
            new GraphQLInputObjectType({ name: 'SignUpAnswersInput', fields: answers }),
          ),
        },
      },
      resolve: (
        _: unknown,
        { token, answers }: { token: string; answers: unknown },
        context: Context,
      ) => saveDraft(token, answers, apartOnce(context)),
    },
    deleteSignUpDraft: {
      type: new GraphQLNonNull(GraphQLBoolean),
      args: { token: { type: required } },
      resolve: (_: unknown, { token }: { token: string }, context: Context) =>
        deleteDraft(token, apartOnce(context)),
    },
  }
}
