import type { Config } from 'payload'

/** The admin panel as staff meet it: Danish dates, no outside host, everything by role. */
export const adminPanel = (inSource: (file: string) => string): NonNullable<Config['admin']> => ({
  user: 'users',
  avatar: 'default',
  dateFormat: 'd. MMM yyyy HH:mm',
  timezones: {
    defaultTimezone: 'Europe/Copenhagen',
    supportedTimezones: [{ label: 'København', value: 'Europe/Copenhagen' }],
  },
  meta: {
    titleSuffix: ' · Bydelsmødre',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/x-icon', url: '/favicon.ico' }],
  },
  components: {
    providers: ['@/admin/moment/PickerLanguage#PickerLanguage'],
    graphics: { Logo: '@/admin/brand/Logo#Logo', Icon: '@/admin/brand/Logo#Icon' },
    // Those without a path of their own take the place of Payload's, behind its own log-in; one
    // with a path asks for itself who is there.
    views: {
      texts: {
        Component: '@/admin/texts/TextsView#TextsView',
        path: '/tekster',
        exact: true,
        meta: { title: 'Tekster / Texts' },
      },
      interviews: {
        Component: '@/admin/interviews/InterviewsView#InterviewsView',
        path: '/samtaler',
        exact: true,
        meta: { title: 'Samtaler / Interviews' },
      },
      plan: {
        Component: '@/admin/plan/PlanView#PlanView',
        path: '/hold/:team/plan',
        exact: true,
        meta: { title: 'Planen / The plan' },
      },
      choosing: {
        Component: '@/admin/choosing/ChooseView#ChooseView',
        path: '/hold/:team/valg',
        exact: true,
        meta: { title: 'Vælg holdet / Choose the team' },
      },
      teachers: {
        Component: '@/admin/teachers/BoardView#BoardView',
        path: '/undervisere-tavle',
        exact: true,
        meta: { title: 'Undervisernes tavle / Teachers’ board' },
      },
      write: {
        Component: '@/admin/messages/WriteView#WriteView',
        path: '/skriv',
        exact: true,
        meta: { title: 'Skriv / Write' },
      },
      tally: {
        Component: '@/admin/outreach/TallyView#TallyView',
        path: '/taelling',
        exact: true,
        meta: { title: 'Samtaler i tal / Conversations' },
      },
      explorer: {
        Component: '@/admin/explorer/ExplorerView#ExplorerView',
        path: '/udforsk',
        exact: true,
        meta: { title: 'Udforsk data / Explore the data' },
      },
      dashboard: { Component: '@/admin/dashboard/Dashboard#Dashboard' },
      login: { Component: '@/admin/signIn/LogInView#LogInView' },
      forgot: { Component: '@/admin/signIn/ForgotView#ForgotView' },
      reset: {
        Component: '@/admin/signIn/ResetView#ResetView',
        path: '/reset',
        exact: true,
        meta: { title: 'Vælg adgangskode / Choose a password' },
      },
      createFirstUser: { Component: '@/admin/firstUser/FirstUser#FirstUser' },
    },
  },
  importMap: {
    baseDir: inSource('.'),
    importMapFile: inSource('app/(payload)/admin/importMap.js'),
  },
})
