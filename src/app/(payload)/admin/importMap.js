import { NextStep as NextStep_26b1fbe120d75372e3764be0ecf55a01 } from '@/admin/nextStep/NextStep'
import { SignUpPanel as SignUpPanel_de14c4b632f90182fd78b1b31a464a64 } from '@/admin/signUp/SignUpPanel'
import { HerLinkPanel as HerLinkPanel_531d6feccff3c2ed207cc31f94237115 } from '@/admin/links/LinkPanels'
import { WriteLink as WriteLink_db445c3a11e2636454969aef98cb087e } from '@/admin/messages/WriteLink'
import { MomentCell as MomentCell_36e9e6b84255b519671d3081e6e062bb } from '@/admin/moment/MomentCell'
import { MomentField as MomentField_1c207632bc90104784c92f92f7b884b5 } from '@/admin/moment/MomentField'
import { InterviewGuide as InterviewGuide_300258f77255ac97c818786c95a739a9 } from '@/admin/interview/InterviewGuide'
import { PassMeterPanel as PassMeterPanel_5f4925429daf990f049b337709db122d } from '@/admin/passMeter/PassMeterPanel'
import { HerNameApproval as HerNameApproval_9439b0d04ee9e0be3cc66481454a4d60 } from '@/admin/print/NameApproval'
import { ConsentPanel as ConsentPanel_74d93c77c806424c26dac82f10e1fcdb } from '@/admin/consents/ConsentPanel'
import { LooksPanel as LooksPanel_043c12b8075bfc1cd42280af5f019ea6 } from '@/admin/audit/LooksPanel'
import { StatusField as StatusField_f1be56211af6723c06b68ee53b632943 } from '@/admin/nextStep/StatusField'
import { AuditCell as AuditCell_28306c9d0f2cc7faf0a3ddbc4300e84d } from '@/admin/audit/AuditCell'
import { PendingAnswers as PendingAnswers_ed64b9698c47a0159afdaef1663b0940 } from '@/admin/signUp/PendingAnswers'
import { MessageSteps as MessageSteps_595da5509e633d132ac87cd00befd2b0 } from '@/admin/messages/MessageSteps'
import { OutboxPanel as OutboxPanel_95d0c983afe9ddf6b7aab1a766177d40 } from '@/admin/messages/OutboxPanel'
import { PrintPoster as PrintPoster_b83953fdbe62ae3e046fead7905bd359 } from '@/admin/print/PrintPoster'
import { CountCell as CountCell_41616204857a8c63edd1b6e3d77b3dcb } from '@/admin/count/CountCell'
import { PlanSessions as PlanSessions_349214f9c06dff0efec45d8183793399 } from '@/admin/plan/PlanSessions'
import { TeamMeters as TeamMeters_929d7f24c3f052ce519dc82914f4f3b5 } from '@/admin/passMeter/TeamMeters'
import { PrintTeam as PrintTeam_cb3d98fd268e89b6fce4636c8d6bb921 } from '@/admin/print/PrintTeam'
import { TeamAfter as TeamAfter_0d87cab288cb6302a8401c9e96cce81f } from '@/admin/after/TeamAfter'
import { RollCallPanel as RollCallPanel_bee71fc954ada14cfc06d029c4f88e61 } from '@/admin/rollCall/RollCallPanel'
import { AnswersPanel as AnswersPanel_a2cd6a12fe993d95bd047ca9c68d3193 } from '@/admin/attendance/AnswersPanel'
import { MoneyCell as MoneyCell_1001c43b22ad56df487a3c59715c2c40 } from '@/admin/money/MoneyCell'
import { MoneyField as MoneyField_f82d967c2fcdb08b8e7db3bdaa573a63 } from '@/admin/money/MoneyField'
import { BoardLink as BoardLink_456e357dc3f9d6d4633d59749a41258e } from '@/admin/teachers/BoardLink'
import { TeacherLinkPanel as TeacherLinkPanel_531d6feccff3c2ed207cc31f94237115 } from '@/admin/links/LinkPanels'
import { PrintDiploma as PrintDiploma_8a31c56590ab043eb188f399a57781b3 } from '@/admin/print/PrintDiploma'
import { ExpenseActors as ExpenseActors_d515ff87ea9d4189bef90a07336ea911 } from '@/admin/actors/ExpenseActors'
import { LineSuggestion as LineSuggestion_8fd094acc46bc267c7ef601033ecb737 } from '@/admin/money/LineSuggestion'
import { ExpenseFilters as ExpenseFilters_93c06685ae7db9bfcfea766a9736aaae } from '@/admin/dashboard/ExpenseFilters'
import { GrantAccount as GrantAccount_0ab2ac487ff217be7e75da7dd3c0eef3 } from '@/admin/print/GrantAccount'
import { GrantReport as GrantReport_2de8572deea5f6503c39feb606b0b713 } from '@/admin/print/GrantReport'
import { Proposal as Proposal_90d3aa74f39fecbbcd10c7def940f4d7 } from '@/admin/promises/Proposal'
import { MeetingPanel as MeetingPanel_46db9f00c4d47dd3c38bff6080f99852 } from '@/admin/activities/MeetingPanel'
import { HelpersPanel as HelpersPanel_65ec5abfab071cb8892ba9bcd847ca7f } from '@/admin/activities/HelpersPanel'
import { RecipePanel as RecipePanel_231a78a30402977fa7c866a8ad2bedf8 } from '@/admin/activities/RecipePanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ActivityFilters as ActivityFilters_af41c5fb0a72a0a67c416cda6c1a64db } from '@/admin/activities/ActivityFilters'
import { CopyDanish as CopyDanish_6fd80f8d1e12060a361e1c2505727b03 } from '@/admin/stories/CopyDanish'
import { ChannelsPanel as ChannelsPanel_485324f1dbbd48beb7eb1ae29a831ee4 } from '@/admin/stories/ChannelsPanel'
import { Length as Length_a39241203af87a364dd827b1eeb7d520 } from '@/admin/stories/Length'
import { Checklist as Checklist_3dcfc46216a2fc5241e0ea2f36f119ef } from '@/admin/stories/Checklist'
import { StoryPrompts as StoryPrompts_6cd266f0a61016abc3337c582f037526 } from '@/admin/stories/StoryPrompts'
import { ApiKey as ApiKey_8bbc41f7b4fe5e8e82381b5f2f885066 } from '@/admin/account/ApiKey'
import { PresentPassword as PresentPassword_cffac0d4fb31b7d7b3523f1f26e84484 } from '@/admin/signIn/PresentPassword'
import { InvitationPanel as InvitationPanel_c1fd34cc9757306f91ec109d530fc820 } from '@/admin/signIn/InvitationPanel'
import { SecondStepPanel as SecondStepPanel_f53866709b7819434177cb63645f036d } from '@/admin/signIn/SecondStepPanel'
import { SignInsPanel as SignInsPanel_411707d77805415ce6d15422fe20d375 } from '@/admin/signIn/SignInsPanel'
import { Icon as Icon_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { PickerLanguage as PickerLanguage_3cbc30aa385b7446914b47e39f963308 } from '@/admin/moment/PickerLanguage'
import { TextsView as TextsView_a7d149c0e0b6d7d121385136b753e5c0 } from '@/admin/texts/TextsView'
import { InterviewsView as InterviewsView_aa3e2d8b01d5a66375cd1ea423cd2b6f } from '@/admin/interviews/InterviewsView'
import { PlanView as PlanView_af7b1525006c3d0a6c64b0ef8fe94fd3 } from '@/admin/plan/PlanView'
import { ChooseView as ChooseView_370bf1d3b63758a2324c9601c174c9be } from '@/admin/choosing/ChooseView'
import { BoardView as BoardView_fbbc213ab3471c78b3e422b0406527b8 } from '@/admin/teachers/BoardView'
import { WriteView as WriteView_924edd6e394d5a3b670b993635c6869e } from '@/admin/messages/WriteView'
import { TallyView as TallyView_e1ff5dac13b6fecd501c07083b145701 } from '@/admin/outreach/TallyView'
import { ExplorerView as ExplorerView_bdf927686661d002543680fe95838eec } from '@/admin/explorer/ExplorerView'
import { Dashboard as Dashboard_0d6625b7f13ee764fd23a0cf2428adda } from '@/admin/dashboard/Dashboard'
import { LogInView as LogInView_ea527d777b3ae26b43692c0aa4d467e9 } from '@/admin/signIn/LogInView'
import { ForgotView as ForgotView_f7aafdae3a9577c6bc464c22597cee0c } from '@/admin/signIn/ForgotView'
import { ResetView as ResetView_6d658dd730765a3a9a8787287696c239 } from '@/admin/signIn/ResetView'
import { FirstUser as FirstUser_32829d6ce620c5528f04b729b4ddb2e0 } from '@/admin/firstUser/FirstUser'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/nextStep/NextStep#NextStep": NextStep_26b1fbe120d75372e3764be0ecf55a01,
  "@/admin/signUp/SignUpPanel#SignUpPanel": SignUpPanel_de14c4b632f90182fd78b1b31a464a64,
  "@/admin/links/LinkPanels#HerLinkPanel": HerLinkPanel_531d6feccff3c2ed207cc31f94237115,
  "@/admin/messages/WriteLink#WriteLink": WriteLink_db445c3a11e2636454969aef98cb087e,
  "@/admin/moment/MomentCell#MomentCell": MomentCell_36e9e6b84255b519671d3081e6e062bb,
  "@/admin/moment/MomentField#MomentField": MomentField_1c207632bc90104784c92f92f7b884b5,
  "@/admin/interview/InterviewGuide#InterviewGuide": InterviewGuide_300258f77255ac97c818786c95a739a9,
  "@/admin/passMeter/PassMeterPanel#PassMeterPanel": PassMeterPanel_5f4925429daf990f049b337709db122d,
  "@/admin/print/NameApproval#HerNameApproval": HerNameApproval_9439b0d04ee9e0be3cc66481454a4d60,
  "@/admin/consents/ConsentPanel#ConsentPanel": ConsentPanel_74d93c77c806424c26dac82f10e1fcdb,
  "@/admin/audit/LooksPanel#LooksPanel": LooksPanel_043c12b8075bfc1cd42280af5f019ea6,
  "@/admin/nextStep/StatusField#StatusField": StatusField_f1be56211af6723c06b68ee53b632943,
  "@/admin/audit/AuditCell#AuditCell": AuditCell_28306c9d0f2cc7faf0a3ddbc4300e84d,
  "@/admin/signUp/PendingAnswers#PendingAnswers": PendingAnswers_ed64b9698c47a0159afdaef1663b0940,
  "@/admin/messages/MessageSteps#MessageSteps": MessageSteps_595da5509e633d132ac87cd00befd2b0,
  "@/admin/messages/OutboxPanel#OutboxPanel": OutboxPanel_95d0c983afe9ddf6b7aab1a766177d40,
  "@/admin/print/PrintPoster#PrintPoster": PrintPoster_b83953fdbe62ae3e046fead7905bd359,
  "@/admin/count/CountCell#CountCell": CountCell_41616204857a8c63edd1b6e3d77b3dcb,
  "@/admin/plan/PlanSessions#PlanSessions": PlanSessions_349214f9c06dff0efec45d8183793399,
  "@/admin/passMeter/TeamMeters#TeamMeters": TeamMeters_929d7f24c3f052ce519dc82914f4f3b5,
  "@/admin/print/PrintTeam#PrintTeam": PrintTeam_cb3d98fd268e89b6fce4636c8d6bb921,
  "@/admin/after/TeamAfter#TeamAfter": TeamAfter_0d87cab288cb6302a8401c9e96cce81f,
  "@/admin/rollCall/RollCallPanel#RollCallPanel": RollCallPanel_bee71fc954ada14cfc06d029c4f88e61,
  "@/admin/attendance/AnswersPanel#AnswersPanel": AnswersPanel_a2cd6a12fe993d95bd047ca9c68d3193,
  "@/admin/money/MoneyCell#MoneyCell": MoneyCell_1001c43b22ad56df487a3c59715c2c40,
  "@/admin/money/MoneyField#MoneyField": MoneyField_f82d967c2fcdb08b8e7db3bdaa573a63,
  "@/admin/teachers/BoardLink#BoardLink": BoardLink_456e357dc3f9d6d4633d59749a41258e,
  "@/admin/links/LinkPanels#TeacherLinkPanel": TeacherLinkPanel_531d6feccff3c2ed207cc31f94237115,
  "@/admin/print/PrintDiploma#PrintDiploma": PrintDiploma_8a31c56590ab043eb188f399a57781b3,
  "@/admin/actors/ExpenseActors#ExpenseActors": ExpenseActors_d515ff87ea9d4189bef90a07336ea911,
  "@/admin/money/LineSuggestion#LineSuggestion": LineSuggestion_8fd094acc46bc267c7ef601033ecb737,
  "@/admin/dashboard/ExpenseFilters#ExpenseFilters": ExpenseFilters_93c06685ae7db9bfcfea766a9736aaae,
  "@/admin/print/GrantAccount#GrantAccount": GrantAccount_0ab2ac487ff217be7e75da7dd3c0eef3,
  "@/admin/print/GrantReport#GrantReport": GrantReport_2de8572deea5f6503c39feb606b0b713,
  "@/admin/promises/Proposal#Proposal": Proposal_90d3aa74f39fecbbcd10c7def940f4d7,
  "@/admin/activities/MeetingPanel#MeetingPanel": MeetingPanel_46db9f00c4d47dd3c38bff6080f99852,
  "@/admin/activities/HelpersPanel#HelpersPanel": HelpersPanel_65ec5abfab071cb8892ba9bcd847ca7f,
  "@/admin/activities/RecipePanel#RecipePanel": RecipePanel_231a78a30402977fa7c866a8ad2bedf8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/activities/ActivityFilters#ActivityFilters": ActivityFilters_af41c5fb0a72a0a67c416cda6c1a64db,
  "@/admin/stories/CopyDanish#CopyDanish": CopyDanish_6fd80f8d1e12060a361e1c2505727b03,
  "@/admin/stories/ChannelsPanel#ChannelsPanel": ChannelsPanel_485324f1dbbd48beb7eb1ae29a831ee4,
  "@/admin/stories/Length#Length": Length_a39241203af87a364dd827b1eeb7d520,
  "@/admin/stories/Checklist#Checklist": Checklist_3dcfc46216a2fc5241e0ea2f36f119ef,
  "@/admin/stories/StoryPrompts#StoryPrompts": StoryPrompts_6cd266f0a61016abc3337c582f037526,
  "@/admin/account/ApiKey#ApiKey": ApiKey_8bbc41f7b4fe5e8e82381b5f2f885066,
  "@/admin/signIn/PresentPassword#PresentPassword": PresentPassword_cffac0d4fb31b7d7b3523f1f26e84484,
  "@/admin/signIn/InvitationPanel#InvitationPanel": InvitationPanel_c1fd34cc9757306f91ec109d530fc820,
  "@/admin/signIn/SecondStepPanel#SecondStepPanel": SecondStepPanel_f53866709b7819434177cb63645f036d,
  "@/admin/signIn/SignInsPanel#SignInsPanel": SignInsPanel_411707d77805415ce6d15422fe20d375,
  "@/admin/brand/Logo#Icon": Icon_63b9636160eb5368603ae8c735841b4e,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/moment/PickerLanguage#PickerLanguage": PickerLanguage_3cbc30aa385b7446914b47e39f963308,
  "@/admin/texts/TextsView#TextsView": TextsView_a7d149c0e0b6d7d121385136b753e5c0,
  "@/admin/interviews/InterviewsView#InterviewsView": InterviewsView_aa3e2d8b01d5a66375cd1ea423cd2b6f,
  "@/admin/plan/PlanView#PlanView": PlanView_af7b1525006c3d0a6c64b0ef8fe94fd3,
  "@/admin/choosing/ChooseView#ChooseView": ChooseView_370bf1d3b63758a2324c9601c174c9be,
  "@/admin/teachers/BoardView#BoardView": BoardView_fbbc213ab3471c78b3e422b0406527b8,
  "@/admin/messages/WriteView#WriteView": WriteView_924edd6e394d5a3b670b993635c6869e,
  "@/admin/outreach/TallyView#TallyView": TallyView_e1ff5dac13b6fecd501c07083b145701,
  "@/admin/explorer/ExplorerView#ExplorerView": ExplorerView_bdf927686661d002543680fe95838eec,
  "@/admin/dashboard/Dashboard#Dashboard": Dashboard_0d6625b7f13ee764fd23a0cf2428adda,
  "@/admin/signIn/LogInView#LogInView": LogInView_ea527d777b3ae26b43692c0aa4d467e9,
  "@/admin/signIn/ForgotView#ForgotView": ForgotView_f7aafdae3a9577c6bc464c22597cee0c,
  "@/admin/signIn/ResetView#ResetView": ResetView_6d658dd730765a3a9a8787287696c239,
  "@/admin/firstUser/FirstUser#FirstUser": FirstUser_32829d6ce620c5528f04b729b4ddb2e0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
