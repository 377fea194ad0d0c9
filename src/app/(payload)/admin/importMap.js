import { NextStep as NextStep_26b1fbe120d75372e3764be0ecf55a01 } from '@/admin/nextStep/NextStep'
import { SignUpPanel as SignUpPanel_de14c4b632f90182fd78b1b31a464a64 } from '@/admin/signUp/SignUpPanel'
import { HerLinkPanel as HerLinkPanel_531d6feccff3c2ed207cc31f94237115 } from '@/admin/links/LinkPanels'
import { MomentCell as MomentCell_36e9e6b84255b519671d3081e6e062bb } from '@/admin/moment/MomentCell'
import { MomentField as MomentField_1c207632bc90104784c92f92f7b884b5 } from '@/admin/moment/MomentField'
import { StatusField as StatusField_f1be56211af6723c06b68ee53b632943 } from '@/admin/nextStep/StatusField'
import { PendingAnswers as PendingAnswers_ed64b9698c47a0159afdaef1663b0940 } from '@/admin/signUp/PendingAnswers'
import { PlanSessions as PlanSessions_349214f9c06dff0efec45d8183793399 } from '@/admin/plan/PlanSessions'
import { AnswersPanel as AnswersPanel_a2cd6a12fe993d95bd047ca9c68d3193 } from '@/admin/attendance/AnswersPanel'
import { AttendancePanel as AttendancePanel_37b7418e4061258b58b86dbf7fb7cb52 } from '@/admin/attendance/AttendancePanel'
import { MoneyCell as MoneyCell_1001c43b22ad56df487a3c59715c2c40 } from '@/admin/money/MoneyCell'
import { MoneyField as MoneyField_f82d967c2fcdb08b8e7db3bdaa573a63 } from '@/admin/money/MoneyField'
import { BoardLink as BoardLink_456e357dc3f9d6d4633d59749a41258e } from '@/admin/teachers/BoardLink'
import { TeacherLinkPanel as TeacherLinkPanel_531d6feccff3c2ed207cc31f94237115 } from '@/admin/links/LinkPanels'
import { ExpenseActors as ExpenseActors_d515ff87ea9d4189bef90a07336ea911 } from '@/admin/actors/ExpenseActors'
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
import { AuditCell as AuditCell_28306c9d0f2cc7faf0a3ddbc4300e84d } from '@/admin/audit/AuditCell'
import { Icon as Icon_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { TextsView as TextsView_a7d149c0e0b6d7d121385136b753e5c0 } from '@/admin/texts/TextsView'
import { BoardView as BoardView_fbbc213ab3471c78b3e422b0406527b8 } from '@/admin/teachers/BoardView'
import { Dashboard as Dashboard_0d6625b7f13ee764fd23a0cf2428adda } from '@/admin/dashboard/Dashboard'
import { FirstUser as FirstUser_32829d6ce620c5528f04b729b4ddb2e0 } from '@/admin/firstUser/FirstUser'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/nextStep/NextStep#NextStep": NextStep_26b1fbe120d75372e3764be0ecf55a01,
  "@/admin/signUp/SignUpPanel#SignUpPanel": SignUpPanel_de14c4b632f90182fd78b1b31a464a64,
  "@/admin/links/LinkPanels#HerLinkPanel": HerLinkPanel_531d6feccff3c2ed207cc31f94237115,
  "@/admin/moment/MomentCell#MomentCell": MomentCell_36e9e6b84255b519671d3081e6e062bb,
  "@/admin/moment/MomentField#MomentField": MomentField_1c207632bc90104784c92f92f7b884b5,
  "@/admin/nextStep/StatusField#StatusField": StatusField_f1be56211af6723c06b68ee53b632943,
  "@/admin/signUp/PendingAnswers#PendingAnswers": PendingAnswers_ed64b9698c47a0159afdaef1663b0940,
  "@/admin/plan/PlanSessions#PlanSessions": PlanSessions_349214f9c06dff0efec45d8183793399,
  "@/admin/attendance/AnswersPanel#AnswersPanel": AnswersPanel_a2cd6a12fe993d95bd047ca9c68d3193,
  "@/admin/attendance/AttendancePanel#AttendancePanel": AttendancePanel_37b7418e4061258b58b86dbf7fb7cb52,
  "@/admin/money/MoneyCell#MoneyCell": MoneyCell_1001c43b22ad56df487a3c59715c2c40,
  "@/admin/money/MoneyField#MoneyField": MoneyField_f82d967c2fcdb08b8e7db3bdaa573a63,
  "@/admin/teachers/BoardLink#BoardLink": BoardLink_456e357dc3f9d6d4633d59749a41258e,
  "@/admin/links/LinkPanels#TeacherLinkPanel": TeacherLinkPanel_531d6feccff3c2ed207cc31f94237115,
  "@/admin/actors/ExpenseActors#ExpenseActors": ExpenseActors_d515ff87ea9d4189bef90a07336ea911,
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
  "@/admin/audit/AuditCell#AuditCell": AuditCell_28306c9d0f2cc7faf0a3ddbc4300e84d,
  "@/admin/brand/Logo#Icon": Icon_63b9636160eb5368603ae8c735841b4e,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/texts/TextsView#TextsView": TextsView_a7d149c0e0b6d7d121385136b753e5c0,
  "@/admin/teachers/BoardView#BoardView": BoardView_fbbc213ab3471c78b3e422b0406527b8,
  "@/admin/dashboard/Dashboard#Dashboard": Dashboard_0d6625b7f13ee764fd23a0cf2428adda,
  "@/admin/firstUser/FirstUser#FirstUser": FirstUser_32829d6ce620c5528f04b729b4ddb2e0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
