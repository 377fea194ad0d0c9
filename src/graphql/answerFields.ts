import type * as GraphQL from 'graphql'

/** The sign-up's questions, as they come in from a form: all optional here, judged by the domain. */
export const answerFields = ({
  GraphQLBoolean,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
}: typeof GraphQL) => ({
  name: { type: GraphQLString },
  telephone: { type: GraphQLString },
  reachThrough: { type: GraphQLBoolean },
  email: { type: GraphQLString },
  languages: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
  interpreter: { type: GraphQLBoolean },
  area: { type: GraphQLString },
  availability: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
  note: { type: GraphQLString },
  consent: { type: GraphQLBoolean },
  poster: { type: GraphQLString },
})
