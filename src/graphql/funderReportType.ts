import type * as GraphQL from 'graphql'

/**
 * The shape of `FunderReport`. Money in øre; a null count is hidden because it is too small, and a
 * null sum of co-funding was never stated.
 */
export function funderReportType(graphQL: typeof GraphQL): GraphQL.GraphQLObjectType {
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
  const number = new GraphQLNonNull(GraphQLFloat)
  const object = (name: string, types: Record<string, GraphQL.GraphQLOutputType>) =>
    new GraphQLNonNull(
      new GraphQLObjectType({
        name: `FunderReport${name}`,
        fields: Object.fromEntries(Object.entries(types).map(([field, type]) => [field, { type }])),
      }),
    )
  const list = (type: GraphQL.GraphQLNonNull<GraphQL.GraphQLObjectType>) =>
    new GraphQLNonNull(new GraphQLList(type))
  const money = {
    planned: number,
    reallocated: number,
    submitted: number,
    approved: number,
    paid: number,
    left: number,
  }
  const pair = { planned: number, used: number }
  const figures = object('', {
    asOf: text,
    handedInAt: GraphQLString,
    grant: text,
    teamName: text,
    team: object('Team', {
      seats: whole,
      admitted: whole,
      passed: whole,
      diplomas: whole,
      homeLanguages: whole,
      completion: GraphQLInt,
      attendance: GraphQLInt,
      passedBy: list(object('PassedBy', { key: text, count: GraphQLInt })),
    }),
    corps: object('Corps', { baseline: whole, size: whole }),
    modules: object('Modules', { planned: whole, held: whole }),
    teachersByKind: list(object('Teachers', { key: text, count: GraphQLInt })),
    hours: object('Hours', {
      ...pair,
      buckets: list(object('HoursBucket', { key: text, title: text, ...pair })),
    }),
    budget: object('Budget', {
      granted: number,
      coFunding: GraphQLFloat,
      total: object('BudgetTotal', money),
      lines: list(object('BudgetLine', { id: text, title: text, ...money })),
    }),
    indicators: list(
      object('Indicator', {
        key: text,
        title: text,
        definition: text,
        unit: text,
        baseline: GraphQLFloat,
        target: GraphQLFloat,
        actual: GraphQLFloat,
      }),
    ),
    timeline: list(
      object('Milestone', {
        title: text,
        plannedFrom: text,
        plannedTo: text,
        actualFrom: GraphQLString,
        actualTo: GraphQLString,
      }),
    ),
  })
  return figures.ofType
}
