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
    "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        description\n        kind\n        status\n        startsAt\n        endsAt\n        place\n        areas\n        organisations {\n          name\n        }\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        description\n      }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query ActivityMonth($where: Activity_where!, $limit: Int!) {\n    shown: Activities(where: $where, limit: $limit, sort: \"startsAt\", select: true) {\n      docs {\n        id\n        title\n        status\n        startsAt\n      }\n    }\n    own: Activities(\n      where: $where\n      limit: $limit\n      sort: \"startsAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": typeof types.ActivityMonthDocument,
    "\n  query Contact {\n    contact {\n      role\n      telephone\n      email\n      hours\n    }\n  }\n": typeof types.ContactDocument,
    "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n        durationMinutes\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        aim\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        capacity\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 200\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CourseDocument,
    "\n  query DiplomaCheck($code: String!) {\n    diplomaCheck(code: $code) {\n      state\n      name\n      awarded\n    }\n  }\n": typeof types.DiplomaCheckDocument,
    "\n  query FeedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n          alt\n        }\n      }\n    }\n  }\n": typeof types.FeedStoriesDocument,
    "\n  query TranslatedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n": typeof types.TranslatedStoriesDocument,
    "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": typeof types.StoryAddressesDocument,
    "\n  query PublicTeams {\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        updatedAt\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n      updatedAt\n    }\n  }\n": typeof types.PublicTeamsDocument,
    "\n  query PublicEvenings($team: JSON!, $from: DateTime!, $page: Int!) {\n    Sessions(\n      where: {\n        AND: [\n          { team: { equals: $team } }\n          { kind: { equals: regular } }\n          { startsAt: { greater_than_equal: $from } }\n        ]\n      }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": typeof types.PublicEveningsDocument,
    "\n  query PublicActivities($from: DateTime!, $page: Int!) {\n    Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": typeof types.PublicActivitiesDocument,
    "\n  query SecurityContact {\n    securityContact\n  }\n": typeof types.SecurityContactDocument,
    "\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": typeof types.InformationMeetingDocument,
    "\n  mutation ChangeApplication($code: String, $contact: String, $wish: String, $locale: String!) {\n    changeApplication(code: $code, contact: $contact, wish: $wish, locale: $locale)\n  }\n": typeof types.ChangeApplicationDocument,
    "\n  query Retention {\n    retention {\n      declined\n      left\n      callBacks\n      messages\n      audit\n      bookkeeping\n    }\n  }\n": typeof types.RetentionDocument,
    "\n  query Recording($page: Recording_page_Input!, $language: Recording_language_Input!) {\n    Recordings(where: { page: { equals: $page }, language: { equals: $language } }, limit: 1) {\n      docs {\n        url\n      }\n    }\n  }\n": typeof types.RecordingDocument,
    "\n  query PublicReport($year: Int!) {\n    publicReport(year: $year) {\n      year\n      asOf\n      women {\n        key\n        count\n      }\n      outreach {\n        key\n        count\n      }\n      outreachTotal\n      participants\n      evenings\n      activities\n      stories\n      visits\n      granted\n      used\n    }\n  }\n": typeof types.PublicReportDocument,
    "\n  query ReportYears {\n    reportYears\n  }\n": typeof types.ReportYearsDocument,
    "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n      poster\n    }\n  }\n": typeof types.SignUpDraftDocument,
    "\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n": typeof types.SaveSignUpDraftDocument,
    "\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n": typeof types.DeleteSignUpDraftDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query StoryList($where: Story_where!, $limit: Int!, $page: Int!) {\n    shown: Stories(where: $where, limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n        picture {\n          ...PictureForms\n        }\n      }\n      hasNextPage\n    }\n    own: Stories(\n      where: $where\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": typeof types.StoryListDocument,
    "\n  query StoryThemes {\n    Stories(limit: 500, sort: \"-publishedAt\", select: true) {\n      docs {\n        themes\n      }\n    }\n  }\n": typeof types.StoryThemesDocument,
    "\n  query StoryBySlug($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        phase\n        themes\n        picture {\n          ...PictureForms\n          alt\n          caption\n          credit\n        }\n        film {\n          url\n          filename\n          mimeType\n          title\n          transcript\n        }\n      }\n    }\n  }\n": typeof types.StoryBySlugDocument,
    "\n  query StoryOwn($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        title\n        lead\n        body\n        picture {\n          alt\n        }\n        film {\n          title\n          captions\n          transcript\n        }\n      }\n    }\n  }\n": typeof types.StoryOwnDocument,
    "\n  query StoryNeighbours(\n    $earlier: Story_where!\n    $later: Story_where!\n    $fallback: FallbackLocaleInputType\n  ) {\n    earlier: Stories(\n      where: $earlier\n      limit: 1\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n    later: Stories(\n      where: $later\n      limit: 1\n      sort: \"publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n  }\n": typeof types.StoryNeighboursDocument,
    "\n  query StoryCaptions($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        film {\n          captions\n        }\n      }\n    }\n  }\n": typeof types.StoryCaptionsDocument,
    "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n": typeof types.StoryGoneDocument,
    "\n  mutation AskForCallBack($input: CallBackInput!) {\n    askForCallBack(input: $input)\n  }\n": typeof types.AskForCallBackDocument,
    "\n  fragment PictureForms on Media {\n    url\n    filename\n    width\n    height\n    sizes {\n      small {\n        url\n        filename\n        width\n        height\n      }\n      medium {\n        url\n        filename\n        width\n        height\n      }\n    }\n  }\n": typeof types.PictureFormsFragmentDoc,
};
const documents: Documents = {
    "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        description\n        kind\n        status\n        startsAt\n        endsAt\n        place\n        areas\n        organisations {\n          name\n        }\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        description\n      }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query ActivityMonth($where: Activity_where!, $limit: Int!) {\n    shown: Activities(where: $where, limit: $limit, sort: \"startsAt\", select: true) {\n      docs {\n        id\n        title\n        status\n        startsAt\n      }\n    }\n    own: Activities(\n      where: $where\n      limit: $limit\n      sort: \"startsAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": types.ActivityMonthDocument,
    "\n  query Contact {\n    contact {\n      role\n      telephone\n      email\n      hours\n    }\n  }\n": types.ContactDocument,
    "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n        durationMinutes\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        aim\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        capacity\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 200\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n": types.CourseDocument,
    "\n  query DiplomaCheck($code: String!) {\n    diplomaCheck(code: $code) {\n      state\n      name\n      awarded\n    }\n  }\n": types.DiplomaCheckDocument,
    "\n  query FeedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n          alt\n        }\n      }\n    }\n  }\n": types.FeedStoriesDocument,
    "\n  query TranslatedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n": types.TranslatedStoriesDocument,
    "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": types.StoryAddressesDocument,
    "\n  query PublicTeams {\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        updatedAt\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n      updatedAt\n    }\n  }\n": types.PublicTeamsDocument,
    "\n  query PublicEvenings($team: JSON!, $from: DateTime!, $page: Int!) {\n    Sessions(\n      where: {\n        AND: [\n          { team: { equals: $team } }\n          { kind: { equals: regular } }\n          { startsAt: { greater_than_equal: $from } }\n        ]\n      }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": types.PublicEveningsDocument,
    "\n  query PublicActivities($from: DateTime!, $page: Int!) {\n    Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n": types.PublicActivitiesDocument,
    "\n  query SecurityContact {\n    securityContact\n  }\n": types.SecurityContactDocument,
    "\n  query InformationMeeting {\n    informationMeeting {\n      startsAt\n      place\n    }\n  }\n": types.InformationMeetingDocument,
    "\n  mutation ChangeApplication($code: String, $contact: String, $wish: String, $locale: String!) {\n    changeApplication(code: $code, contact: $contact, wish: $wish, locale: $locale)\n  }\n": types.ChangeApplicationDocument,
    "\n  query Retention {\n    retention {\n      declined\n      left\n      callBacks\n      messages\n      audit\n      bookkeeping\n    }\n  }\n": types.RetentionDocument,
    "\n  query Recording($page: Recording_page_Input!, $language: Recording_language_Input!) {\n    Recordings(where: { page: { equals: $page }, language: { equals: $language } }, limit: 1) {\n      docs {\n        url\n      }\n    }\n  }\n": types.RecordingDocument,
    "\n  query PublicReport($year: Int!) {\n    publicReport(year: $year) {\n      year\n      asOf\n      women {\n        key\n        count\n      }\n      outreach {\n        key\n        count\n      }\n      outreachTotal\n      participants\n      evenings\n      activities\n      stories\n      visits\n      granted\n      used\n    }\n  }\n": types.PublicReportDocument,
    "\n  query ReportYears {\n    reportYears\n  }\n": types.ReportYearsDocument,
    "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n      poster\n    }\n  }\n": types.SignUpDraftDocument,
    "\n  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {\n    saveSignUpDraft(token: $token, answers: $answers)\n  }\n": types.SaveSignUpDraftDocument,
    "\n  mutation DeleteSignUpDraft($token: String!) {\n    deleteSignUpDraft(token: $token)\n  }\n": types.DeleteSignUpDraftDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      code\n    }\n  }\n": types.SignUpDocument,
    "\n  query StoryList($where: Story_where!, $limit: Int!, $page: Int!) {\n    shown: Stories(where: $where, limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n        picture {\n          ...PictureForms\n        }\n      }\n      hasNextPage\n    }\n    own: Stories(\n      where: $where\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n": types.StoryListDocument,
    "\n  query StoryThemes {\n    Stories(limit: 500, sort: \"-publishedAt\", select: true) {\n      docs {\n        themes\n      }\n    }\n  }\n": types.StoryThemesDocument,
    "\n  query StoryBySlug($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        phase\n        themes\n        picture {\n          ...PictureForms\n          alt\n          caption\n          credit\n        }\n        film {\n          url\n          filename\n          mimeType\n          title\n          transcript\n        }\n      }\n    }\n  }\n": types.StoryBySlugDocument,
    "\n  query StoryOwn($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        title\n        lead\n        body\n        picture {\n          alt\n        }\n        film {\n          title\n          captions\n          transcript\n        }\n      }\n    }\n  }\n": types.StoryOwnDocument,
    "\n  query StoryNeighbours(\n    $earlier: Story_where!\n    $later: Story_where!\n    $fallback: FallbackLocaleInputType\n  ) {\n    earlier: Stories(\n      where: $earlier\n      limit: 1\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n    later: Stories(\n      where: $later\n      limit: 1\n      sort: \"publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n  }\n": types.StoryNeighboursDocument,
    "\n  query StoryCaptions($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        film {\n          captions\n        }\n      }\n    }\n  }\n": types.StoryCaptionsDocument,
    "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n": types.StoryGoneDocument,
    "\n  mutation AskForCallBack($input: CallBackInput!) {\n    askForCallBack(input: $input)\n  }\n": types.AskForCallBackDocument,
    "\n  fragment PictureForms on Media {\n    url\n    filename\n    width\n    height\n    sizes {\n      small {\n        url\n        filename\n        width\n        height\n      }\n      medium {\n        url\n        filename\n        width\n        height\n      }\n    }\n  }\n": types.PictureFormsFragmentDoc,
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
export function graphql(source: "\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        description\n        kind\n        status\n        startsAt\n        endsAt\n        place\n        areas\n        organisations {\n          name\n        }\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        description\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {\n    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {\n      docs {\n        id\n        title\n        summary\n        description\n        kind\n        status\n        startsAt\n        endsAt\n        place\n        areas\n        organisations {\n          name\n        }\n      }\n    }\n    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        description\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityMonth($where: Activity_where!, $limit: Int!) {\n    shown: Activities(where: $where, limit: $limit, sort: \"startsAt\", select: true) {\n      docs {\n        id\n        title\n        status\n        startsAt\n      }\n    }\n    own: Activities(\n      where: $where\n      limit: $limit\n      sort: \"startsAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActivityMonth($where: Activity_where!, $limit: Int!) {\n    shown: Activities(where: $where, limit: $limit, sort: \"startsAt\", select: true) {\n      docs {\n        id\n        title\n        status\n        startsAt\n      }\n    }\n    own: Activities(\n      where: $where\n      limit: $limit\n      sort: \"startsAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contact {\n    contact {\n      role\n      telephone\n      email\n      hours\n    }\n  }\n"): (typeof documents)["\n  query Contact {\n    contact {\n      role\n      telephone\n      email\n      hours\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n        durationMinutes\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        aim\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        capacity\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 200\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Course {\n    modules: Modules(limit: 50, sort: \"order\", select: true) {\n      docs {\n        id\n        title\n        aim\n        topics\n        durationMinutes\n      }\n    }\n    own: Modules(limit: 50, sort: \"order\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        aim\n      }\n    }\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        capacity\n      }\n    }\n    sessions: Sessions(\n      where: { kind: { equals: regular } }\n      limit: 200\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        team {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiplomaCheck($code: String!) {\n    diplomaCheck(code: $code) {\n      state\n      name\n      awarded\n    }\n  }\n"): (typeof documents)["\n  query DiplomaCheck($code: String!) {\n    diplomaCheck(code: $code) {\n      state\n      name\n      awarded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n          alt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        updatedAt\n        picture {\n          url\n          filename\n          mimeType\n          filesize\n          alt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TranslatedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n"): (typeof documents)["\n  query TranslatedStories {\n    Stories(limit: 20, sort: \"-publishedAt\", select: true, fallbackLocale: none) {\n      docs {\n        id\n        title\n        lead\n        body\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query StoryAddresses($page: Int!) {\n    Stories(limit: 50, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        slug\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicTeams {\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        updatedAt\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  query PublicTeams {\n    teams: Teams(limit: 10, sort: \"firstEvening\", select: true) {\n      docs {\n        id\n        name\n        status\n        place\n        updatedAt\n      }\n    }\n    informationMeeting {\n      startsAt\n      place\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicEvenings($team: JSON!, $from: DateTime!, $page: Int!) {\n    Sessions(\n      where: {\n        AND: [\n          { team: { equals: $team } }\n          { kind: { equals: regular } }\n          { startsAt: { greater_than_equal: $from } }\n        ]\n      }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query PublicEvenings($team: JSON!, $from: DateTime!, $page: Int!) {\n    Sessions(\n      where: {\n        AND: [\n          { team: { equals: $team } }\n          { kind: { equals: regular } }\n          { startsAt: { greater_than_equal: $from } }\n        ]\n      }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        startsAt\n        endsAt\n        place\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicActivities($from: DateTime!, $page: Int!) {\n    Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query PublicActivities($from: DateTime!, $page: Int!) {\n    Activities(\n      where: { startsAt: { greater_than_equal: $from } }\n      limit: 50\n      page: $page\n      sort: \"startsAt\"\n      select: true\n    ) {\n      docs {\n        id\n        title\n        summary\n        place\n        startsAt\n        endsAt\n        status\n        updatedAt\n      }\n      hasNextPage\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ChangeApplication($code: String, $contact: String, $wish: String, $locale: String!) {\n    changeApplication(code: $code, contact: $contact, wish: $wish, locale: $locale)\n  }\n"): (typeof documents)["\n  mutation ChangeApplication($code: String, $contact: String, $wish: String, $locale: String!) {\n    changeApplication(code: $code, contact: $contact, wish: $wish, locale: $locale)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Retention {\n    retention {\n      declined\n      left\n      callBacks\n      messages\n      audit\n      bookkeeping\n    }\n  }\n"): (typeof documents)["\n  query Retention {\n    retention {\n      declined\n      left\n      callBacks\n      messages\n      audit\n      bookkeeping\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recording($page: Recording_page_Input!, $language: Recording_language_Input!) {\n    Recordings(where: { page: { equals: $page }, language: { equals: $language } }, limit: 1) {\n      docs {\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query Recording($page: Recording_page_Input!, $language: Recording_language_Input!) {\n    Recordings(where: { page: { equals: $page }, language: { equals: $language } }, limit: 1) {\n      docs {\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicReport($year: Int!) {\n    publicReport(year: $year) {\n      year\n      asOf\n      women {\n        key\n        count\n      }\n      outreach {\n        key\n        count\n      }\n      outreachTotal\n      participants\n      evenings\n      activities\n      stories\n      visits\n      granted\n      used\n    }\n  }\n"): (typeof documents)["\n  query PublicReport($year: Int!) {\n    publicReport(year: $year) {\n      year\n      asOf\n      women {\n        key\n        count\n      }\n      outreach {\n        key\n        count\n      }\n      outreachTotal\n      participants\n      evenings\n      activities\n      stories\n      visits\n      granted\n      used\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportYears {\n    reportYears\n  }\n"): (typeof documents)["\n  query ReportYears {\n    reportYears\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n      poster\n    }\n  }\n"): (typeof documents)["\n  query SignUpDraft($token: String!) {\n    signUpDraft(token: $token) {\n      name\n      telephone\n      reachThrough\n      email\n      languages\n      interpreter\n      area\n      availability\n      note\n      consent\n      poster\n    }\n  }\n"];
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
export function graphql(source: "\n  query StoryList($where: Story_where!, $limit: Int!, $page: Int!) {\n    shown: Stories(where: $where, limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n        picture {\n          ...PictureForms\n        }\n      }\n      hasNextPage\n    }\n    own: Stories(\n      where: $where\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryList($where: Story_where!, $limit: Int!, $page: Int!) {\n    shown: Stories(where: $where, limit: $limit, page: $page, sort: \"-publishedAt\", select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        publishedAt\n        picture {\n          ...PictureForms\n        }\n      }\n      hasNextPage\n    }\n    own: Stories(\n      where: $where\n      limit: $limit\n      page: $page\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: none\n    ) {\n      docs {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryThemes {\n    Stories(limit: 500, sort: \"-publishedAt\", select: true) {\n      docs {\n        themes\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryThemes {\n    Stories(limit: 500, sort: \"-publishedAt\", select: true) {\n      docs {\n        themes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryBySlug($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        phase\n        themes\n        picture {\n          ...PictureForms\n          alt\n          caption\n          credit\n        }\n        film {\n          url\n          filename\n          mimeType\n          title\n          transcript\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryBySlug($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        id\n        slug\n        title\n        lead\n        body\n        publishedAt\n        phase\n        themes\n        picture {\n          ...PictureForms\n          alt\n          caption\n          credit\n        }\n        film {\n          url\n          filename\n          mimeType\n          title\n          transcript\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryOwn($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        title\n        lead\n        body\n        picture {\n          alt\n        }\n        film {\n          title\n          captions\n          transcript\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryOwn($slug: String!) {\n    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {\n      docs {\n        title\n        lead\n        body\n        picture {\n          alt\n        }\n        film {\n          title\n          captions\n          transcript\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryNeighbours(\n    $earlier: Story_where!\n    $later: Story_where!\n    $fallback: FallbackLocaleInputType\n  ) {\n    earlier: Stories(\n      where: $earlier\n      limit: 1\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n    later: Stories(\n      where: $later\n      limit: 1\n      sort: \"publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryNeighbours(\n    $earlier: Story_where!\n    $later: Story_where!\n    $fallback: FallbackLocaleInputType\n  ) {\n    earlier: Stories(\n      where: $earlier\n      limit: 1\n      sort: \"-publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n    later: Stories(\n      where: $later\n      limit: 1\n      sort: \"publishedAt\"\n      select: true\n      fallbackLocale: $fallback\n    ) {\n      docs {\n        slug\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryCaptions($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        film {\n          captions\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryCaptions($slug: String!) {\n    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {\n      docs {\n        film {\n          captions\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n"): (typeof documents)["\n  query StoryGone($slug: String!) {\n    storyGone(slug: $slug)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForCallBack($input: CallBackInput!) {\n    askForCallBack(input: $input)\n  }\n"): (typeof documents)["\n  mutation AskForCallBack($input: CallBackInput!) {\n    askForCallBack(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureForms on Media {\n    url\n    filename\n    width\n    height\n    sizes {\n      small {\n        url\n        filename\n        width\n        height\n      }\n      medium {\n        url\n        filename\n        width\n        height\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PictureForms on Media {\n    url\n    filename\n    width\n    height\n    sizes {\n      small {\n        url\n        filename\n        width\n        height\n      }\n      medium {\n        url\n        filename\n        width\n        height\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;