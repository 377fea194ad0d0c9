/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        kind\n        startsAt\n        endsAt\n        place\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CourseDocument,
    "\n  query FeedStories {\n    shown: Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n        }\n      }\n    }\n    own: Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": typeof types.FeedStoriesDocument,
    "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": typeof types.StoryAddressesDocument,
    "\n  query PublicDates($from: DateTime!) {\n    activities: Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        createdAt\n        updatedAt\n      }\n    }\n    teams: Teams(\n      where: { status: { equals: recruiting } }\n      limit: 5\n      sort: \"firstEvening\"\n      select: true\n    ) {\n      docs {\n        id\n        name\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { AND: [{ kind: { equals: regular } }, { startsAt: { greater_than_equal: $from } }] }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        createdAt\n        updatedAt\n        team {\n          id\n        }\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": typeof types.PublicDatesDocument,
    "\n  query SecurityContact {\n    securityContact\n  }\n": typeof types.SecurityContactDocument,
    "\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": typeof types.InformationMeetingDocument,
    "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n    }\n  }\n": typeof types.SignUpDraftDocument,
    "\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n": typeof types.SaveSignUpDraftDocument,
    "\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n": typeof types.DeleteSignUpDraftDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query StoryList($limit: Int!, $page: Int!) {\n    shown: Stories(limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n      }\n      hasNextPage\n    }\n    own: Stories(\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": typeof types.StoryListDocument,
    "\n  query StoryBySlug($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        picture {\n          url\n          filename\n          width\n          height\n          alt\n          caption\n          credit\n        }\n      }\n    }\n    own: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n": typeof types.StoryBySlugDocument,
    "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n": typeof types.StoryGoneDocument,
};
const documents: Documents = {
    "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        kind\n        startsAt\n        endsAt\n        place\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n": types.CourseDocument,
    "\n  query FeedStories {\n    shown: Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n        }\n      }\n    }\n    own: Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": types.FeedStoriesDocument,
    "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": types.StoryAddressesDocument,
    "\n  query PublicDates($from: DateTime!) {\n    activities: Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        createdAt\n        updatedAt\n      }\n    }\n    teams: Teams(\n      where: { status: { equals: recruiting } }\n      limit: 5\n      sort: \"firstEvening\"\n      select: true\n    ) {\n      docs {\n        id\n        name\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { AND: [{ kind: { equals: regular } }, { startsAt: { greater_than_equal: $from } }] }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        createdAt\n        updatedAt\n        team {\n          id\n        }\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": types.PublicDatesDocument,
    "\n  query SecurityContact {\n    securityContact\n  }\n": types.SecurityContactDocument,
    "\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": types.InformationMeetingDocument,
    "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n    }\n  }\n": types.SignUpDraftDocument,
    "\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n": types.SaveSignUpDraftDocument,
    "\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n": types.DeleteSignUpDraftDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n": types.SignUpDocument,
    "\n  query StoryList($limit: Int!, $page: Int!) {\n    shown: Stories(limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n      }\n      hasNextPage\n    }\n    own: Stories(\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": types.StoryListDocument,
    "\n  query StoryBySlug($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        picture {\n          url\n          filename\n          width\n          height\n          alt\n          caption\n          credit\n        }\n      }\n    }\n    own: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n": types.StoryBySlugDocument,
    "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n": types.StoryGoneDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        kind\n        startsAt\n        endsAt\n        place\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        kind\n        startsAt\n        endsAt\n        place\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedStories {\n    shown: Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n        }\n      }\n    }\n    own: Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeedStories {\n    shown: Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n        }\n      }\n    }\n    own: Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicDates($from: DateTime!) {\n    activities: Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        createdAt\n        updatedAt\n      }\n    }\n    teams: Teams(\n      where: { status: { equals: recruiting } }\n      limit: 5\n      sort: \"firstEvening\"\n      select: true\n    ) {\n      docs {\n        id\n        name\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { AND: [{ kind: { equals: regular } }, { startsAt: { greater_than_equal: $from } }] }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        createdAt\n        updatedAt\n        team {\n          id\n        }\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n"): (typeof documents)["\n  query PublicDates($from: DateTime!) {\n    activities: Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        createdAt\n        updatedAt\n      }\n    }\n    teams: Teams(\n      where: { status: { equals: recruiting } }\n      limit: 5\n      sort: \"firstEvening\"\n      select: true\n    ) {\n      docs {\n        id\n        name\n        place\n      }\n    }\n    sessions: Sessions(\n      where: { AND: [{ kind: { equals: regular } }, { startsAt: { greater_than_equal: $from } }] }\n      limit: 50\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        createdAt\n        updatedAt\n        team {\n          id\n        }\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityContact {\n    securityContact\n  }\n"): (typeof documents)["\n  query SecurityContact {\n    securityContact\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n"): (typeof documents)["\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n    }\n  }\n"): (typeof documents)["\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n"): (typeof documents)["\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n"): (typeof documents)["\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryList($limit: Int!, $page: Int!) {\n    shown: Stories(limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n      }\n      hasNextPage\n    }\n    own: Stories(\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryList($limit: Int!, $page: Int!) {\n    shown: Stories(limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n      }\n      hasNextPage\n    }\n    own: Stories(\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryBySlug($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        picture {\n          url\n          filename\n          width\n          height\n          alt\n          caption\n          credit\n        }\n      }\n    }\n    own: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryBySlug($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        picture {\n          url\n          filename\n          width\n          height\n          alt\n          caption\n          credit\n        }\n      }\n    }\n    own: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n"): (typeof documents)["\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;