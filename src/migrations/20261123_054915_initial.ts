import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_applicants_languages" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so', 'ku', 'ps', 'pl', 'other');
  CREATE TYPE "public"."enum_applicants_availability" AS ENUM('weekdayMornings', 'weekdayAfternoons', 'weekdayEvenings', 'weekends');
  CREATE TYPE "public"."enum_applicants_area" AS ENUM('hedeMaglepark', 'grantoften', 'ballerupElsewhere', 'outside', 'notSaid');
  CREATE TYPE "public"."enum_applicants_locale" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_applicants_status" AS ENUM('interested', 'applied', 'interviewPlanned', 'interviewed', 'admitted', 'waiting', 'offered', 'declined', 'attending', 'passed', 'notYetPassed', 'droppedOut', 'graduated', 'active', 'paused', 'left', 'withdrawn');
  CREATE TYPE "public"."enum_applicants_source" AS ENUM('form', 'callMe', 'meeting', 'poster', 'bydelsmor', 'staff');
  CREATE TYPE "public"."enum_applicants_left_reason" AS ENUM('job', 'education', 'moved', 'family', 'other');
  CREATE TYPE "public"."enum_sign_ups_state" AS ENUM('created', 'pending', 'takenOver', 'ignored');
  CREATE TYPE "public"."enum_sign_ups_locale" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_messages_medium" AS ENUM('sms', 'email');
  CREATE TYPE "public"."enum_messages_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('queued', 'sent', 'failed');
  CREATE TYPE "public"."enum_teams_weekday" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_teams_status" AS ENUM('planned', 'recruiting', 'running', 'completed', 'archived');
  CREATE TYPE "public"."enum_sessions_kind" AS ENUM('regular', 'catchUp', 'extra');
  CREATE TYPE "public"."enum_sessions_status" AS ENUM('planned', 'teacherAsked', 'confirmed', 'held', 'locked', 'cancelled', 'rescheduled');
  CREATE TYPE "public"."enum_attendance_status" AS ENUM('present', 'late', 'excused', 'absent', 'caughtUp');
  CREATE TYPE "public"."enum_attendance_previous_status" AS ENUM('present', 'late', 'excused', 'absent', 'caughtUp');
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('asked', 'confirmed', 'declined', 'cancelled');
  CREATE TYPE "public"."enum_teachers_competences" AS ENUM('familyLife', 'health', 'schoolAndDaycare', 'communication', 'societyAndDemocracy', 'confidentiality', 'role', 'newcomers');
  CREATE TYPE "public"."enum_teachers_kind" AS ENUM('guest', 'practitioner');
  CREATE TYPE "public"."enum_modules_topics" AS ENUM('familyLife', 'health', 'schoolAndDaycare', 'communication', 'societyAndDemocracy', 'confidentiality', 'role', 'newcomers');
  CREATE TYPE "public"."enum__modules_v_version_topics" AS ENUM('familyLife', 'health', 'schoolAndDaycare', 'communication', 'societyAndDemocracy', 'confidentiality', 'role', 'newcomers');
  CREATE TYPE "public"."enum_milestones_responsible" AS ENUM('coordinator', 'projectLeader');
  CREATE TYPE "public"."enum_expenses_payee_kind" AS ENUM('guestTeacher', 'teacher', 'shop', 'caterer', 'venue', 'projectLeader', 'other');
  CREATE TYPE "public"."enum_expenses_status" AS ENUM('draft', 'submitted', 'returned', 'rejected', 'approved', 'paid', 'reported', 'voided');
  CREATE TYPE "public"."enum_indicators_unit" AS ENUM('count', 'percent', 'hours', 'kroner');
  CREATE TYPE "public"."enum_activities_areas" AS ENUM('hedeMaglepark', 'grantoften', 'ballerupElsewhere', 'outside', 'notSaid');
  CREATE TYPE "public"."enum_activities_themes" AS ENUM('newcomers', 'fathers', 'voting', 'socialControl', 'parentRole', 'health', 'school');
  CREATE TYPE "public"."enum_activities_kind" AS ENUM('sspDebate', 'storytelling', 'mothersGroup', 'charityShop', 'cookbook', 'cookingSchool', 'foodEvening', 'other');
  CREATE TYPE "public"."enum_activities_status" AS ENUM('planned', 'announced', 'held', 'cancelled');
  CREATE TYPE "public"."enum_outreach_topics" AS ENUM('family', 'school', 'health', 'work', 'money', 'voting', 'socialControl', 'parentRole', 'loneliness', 'other');
  CREATE TYPE "public"."enum_outreach_bridged_to" AS ENUM('association', 'municipalService', 'health', 'schoolOrDaycare', 'jobCentre', 'bydelsmor', 'none');
  CREATE TYPE "public"."enum_outreach_area" AS ENUM('hedeMaglepark', 'grantoften', 'ballerupElsewhere', 'outside', 'notSaid');
  CREATE TYPE "public"."enum_outreach_contact_how" AS ENUM('doorstep', 'schoolOrDaycare', 'housingArea', 'friendOrFamily', 'activity', 'professional', 'other');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('funder', 'applicant', 'partner', 'venue', 'media');
  CREATE TYPE "public"."enum_stories_themes" AS ENUM('newcomers', 'fathers', 'voting', 'socialControl', 'parentRole', 'health', 'school', 'course', 'volunteering', 'work');
  CREATE TYPE "public"."enum_stories_channels" AS ENUM('site', 'facebook', 'newspaper', 'print');
  CREATE TYPE "public"."enum_stories_phase" AS ENUM('before', 'during', 'after');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'awaitingConsent', 'approved', 'scheduled', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_consents_purpose" AS ENUM('contact', 'story', 'picture', 'film', 'voice', 'diplomaName');
  CREATE TYPE "public"."enum_consents_channel" AS ENUM('site', 'facebook', 'newspaper', 'print');
  CREATE TYPE "public"."enum_consents_language" AS ENUM('da', 'en', 'ar', 'fa', 'ur', 'tr', 'so');
  CREATE TYPE "public"."enum_consents_method" AS ENUM('ticked', 'spoken', 'paper');
  CREATE TYPE "public"."enum_publications_channel" AS ENUM('site', 'facebook', 'newspaper', 'print');
  CREATE TYPE "public"."enum_publications_state" AS ENUM('queued', 'published', 'failed', 'removed');
  CREATE TYPE "public"."enum_users_role" AS ENUM('coordinator', 'projectLeader', 'editor', 'municipality', 'admin');
  CREATE TABLE "applicants_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_applicants_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "applicants_availability" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_applicants_availability",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "applicants" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"telephone" varchar,
  	"email" varchar,
  	"reach_through" boolean DEFAULT false,
  	"interpreter" boolean DEFAULT false,
  	"area" "enum_applicants_area",
  	"locale" "enum_applicants_locale" DEFAULT 'da' NOT NULL,
  	"note" varchar,
  	"interview_at" timestamp(3) with time zone,
  	"interview_place" varchar,
  	"interview_note" varchar,
  	"team_id" uuid,
  	"waiting_order" numeric,
  	"offer_expires_at" timestamp(3) with time zone,
  	"contract_signed_on" timestamp(3) with time zone,
  	"confidentiality_signed_on" timestamp(3) with time zone,
  	"diploma_name" varchar,
  	"pass_override_reason" varchar,
  	"pass_overridden_by" varchar,
  	"status" "enum_applicants_status" DEFAULT 'interested' NOT NULL,
  	"status_reason" varchar,
  	"status_changed_at" timestamp(3) with time zone,
  	"source" "enum_applicants_source" DEFAULT 'staff' NOT NULL,
  	"trained_earlier" boolean DEFAULT false,
  	"left_reason" "enum_applicants_left_reason",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_ups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"state" "enum_sign_ups_state" NOT NULL,
  	"applicant_id" uuid,
  	"answers" jsonb,
  	"locale" "enum_sign_ups_locale" NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signup_drafts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"answers" jsonb NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"purpose" varchar NOT NULL,
  	"medium" "enum_messages_medium" NOT NULL,
  	"language" "enum_messages_language" DEFAULT 'da' NOT NULL,
  	"recipient" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"state" "enum_messages_state" DEFAULT 'queued' NOT NULL,
  	"key" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teams_skip_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "teams_plan" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"module_id" uuid NOT NULL,
  	"mandatory" boolean DEFAULT false
  );
  
  CREATE TABLE "teams" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"minimum" numeric DEFAULT 10 NOT NULL,
  	"capacity" numeric DEFAULT 12 NOT NULL,
  	"extra_seats" numeric DEFAULT 0 NOT NULL,
  	"extra_seat_reason" varchar,
  	"first_evening" timestamp(3) with time zone,
  	"weekday" "enum_teams_weekday" DEFAULT '3' NOT NULL,
  	"start_time" varchar DEFAULT '17:00' NOT NULL,
  	"duration_minutes" numeric DEFAULT 180 NOT NULL,
  	"place" varchar,
  	"minimum_attended" numeric DEFAULT 11 NOT NULL,
  	"maximum_caught_up" numeric DEFAULT 2 NOT NULL,
  	"status" "enum_teams_status" DEFAULT 'planned' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teams_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "sessions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"team_id" uuid NOT NULL,
  	"module_id" uuid,
  	"kind" "enum_sessions_kind" DEFAULT 'regular' NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"place" varchar,
  	"cancel_reason" varchar,
  	"log" varchar,
  	"held_at" timestamp(3) with time zone,
  	"status" "enum_sessions_status" DEFAULT 'planned' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sessions_locales" (
  	"taught_by" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "attendance" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"session_id" uuid NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"status" "enum_attendance_status" NOT NULL,
  	"note" varchar,
  	"correction_reason" varchar,
  	"previous_status" "enum_attendance_previous_status",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"session_id" uuid NOT NULL,
  	"teacher_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"asked_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"note" varchar,
  	"status" "enum_agreements_status" DEFAULT 'asked' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teachers_competences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_teachers_competences",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "teachers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"show_role" boolean DEFAULT false,
  	"kind" "enum_teachers_kind" DEFAULT 'practitioner' NOT NULL,
  	"organisation_id" uuid,
  	"telephone" varchar,
  	"email" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teachers_locales" (
  	"role_label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "modules_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_modules_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "modules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order" numeric NOT NULL,
  	"duration_minutes" numeric DEFAULT 180 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "modules_locales" (
  	"title" varchar NOT NULL,
  	"aim" varchar,
  	"script" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_modules_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__modules_v_version_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_modules_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_order" numeric NOT NULL,
  	"version_duration_minutes" numeric DEFAULT 180 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_modules_v_locales" (
  	"version_title" varchar NOT NULL,
  	"version_aim" varchar,
  	"version_script" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "diplomas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"team_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"awarded_on" timestamp(3) with time zone NOT NULL,
  	"serial" varchar,
  	"check_code" varchar,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_reason" varchar,
  	"reissue_of_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "milestones_responsible" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_milestones_responsible",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "milestones" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"team_id" uuid,
  	"planned_from" timestamp(3) with time zone NOT NULL,
  	"planned_to" timestamp(3) with time zone NOT NULL,
  	"actual_from" timestamp(3) with time zone,
  	"actual_to" timestamp(3) with time zone,
  	"evidence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "milestones_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "expenses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"grant_id" uuid NOT NULL,
  	"budget_line_id" uuid NOT NULL,
  	"spent_on" timestamp(3) with time zone NOT NULL,
  	"amount" numeric NOT NULL,
  	"payee_kind" "enum_expenses_payee_kind" NOT NULL,
  	"payee_name" varchar,
  	"purpose" varchar NOT NULL,
  	"session_id" uuid,
  	"no_receipt_reason" varchar,
  	"decision_reason" varchar,
  	"paid_on" timestamp(3) with time zone,
  	"voids_id" uuid,
  	"voucher_number" numeric,
  	"entered_by" varchar,
  	"submitted_by" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"approved_by" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"status" "enum_expenses_status" DEFAULT 'draft' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "receipts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"expense_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "budget_lines_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar DEFAULT 'andet' NOT NULL,
  	"planned" numeric NOT NULL,
  	"used" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "budget_lines_hours_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "budget_lines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"grant_id" uuid NOT NULL,
  	"planned" numeric NOT NULL,
  	"reallocated" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "budget_lines_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "grants" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"title" varchar NOT NULL,
  	"funder_id" uuid,
  	"team_id" uuid,
  	"applied" numeric,
  	"granted" numeric NOT NULL,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"report_due" timestamp(3) with time zone,
  	"voucher_count" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"order" numeric DEFAULT 1 NOT NULL,
  	"baseline" numeric,
  	"target" numeric,
  	"unit" "enum_indicators_unit" DEFAULT 'count' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators_locales" (
  	"title" varchar NOT NULL,
  	"definition" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "activities_areas" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_activities_areas",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "activities_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_activities_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "activities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_activities_kind" NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"place" varchar,
  	"participants" numeric,
  	"status" "enum_activities_status" DEFAULT 'planned' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activities_locales" (
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid
  );
  
  CREATE TABLE "outreach_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_outreach_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "outreach_bridged_to" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_outreach_bridged_to",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "outreach" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"week" timestamp(3) with time zone NOT NULL,
  	"area" "enum_outreach_area" NOT NULL,
  	"contact_how" "enum_outreach_contact_how" NOT NULL,
  	"first_contact" boolean DEFAULT false,
  	"count" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_organisations_kind" NOT NULL,
  	"website" varchar,
  	"contact_name" varchar,
  	"contact_telephone" varchar,
  	"contact_email" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stories_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_stories_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "stories_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_stories_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "stories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"picture_id" uuid,
  	"phase" "enum_stories_phase" DEFAULT 'after' NOT NULL,
  	"recognisable" boolean DEFAULT true,
  	"scheduled_for" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"status" "enum_stories_status" DEFAULT 'draft' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stories_locales" (
  	"title" varchar NOT NULL,
  	"lead" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"applicant_id" uuid NOT NULL,
  	"purpose" "enum_consents_purpose" NOT NULL,
  	"channel" "enum_consents_channel",
  	"story_id" uuid,
  	"text_version" varchar NOT NULL,
  	"language" "enum_consents_language" DEFAULT 'da' NOT NULL,
  	"method" "enum_consents_method" NOT NULL,
  	"given_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"released" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"story_id" uuid NOT NULL,
  	"channel" "enum_publications_channel" NOT NULL,
  	"state" "enum_publications_state" DEFAULT 'queued' NOT NULL,
  	"address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" NOT NULL,
  	"disabled" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"actor_role" varchar,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"document" varchar,
  	"reason" varchar,
  	"door" varchar
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"applicants_id" uuid,
  	"sign_ups_id" uuid,
  	"messages_id" uuid,
  	"teams_id" uuid,
  	"sessions_id" uuid,
  	"attendance_id" uuid,
  	"agreements_id" uuid,
  	"teachers_id" uuid,
  	"modules_id" uuid,
  	"diplomas_id" uuid,
  	"milestones_id" uuid,
  	"expenses_id" uuid,
  	"receipts_id" uuid,
  	"budget_lines_id" uuid,
  	"grants_id" uuid,
  	"indicators_id" uuid,
  	"activities_id" uuid,
  	"outreach_id" uuid,
  	"organisations_id" uuid,
  	"stories_id" uuid,
  	"consents_id" uuid,
  	"media_id" uuid,
  	"publications_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programme" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"responsible_organisation_id" uuid,
  	"co_responsible_id" uuid,
  	"baseline" numeric DEFAULT 7 NOT NULL,
  	"suppression_threshold" numeric DEFAULT 5 NOT NULL,
  	"percentage_base" numeric DEFAULT 10 NOT NULL,
  	"quiet_from" varchar DEFAULT '20:00' NOT NULL,
  	"quiet_to" varchar DEFAULT '08:00' NOT NULL,
  	"retention_declined" numeric DEFAULT 6 NOT NULL,
  	"retention_left" numeric DEFAULT 12 NOT NULL,
  	"retention_messages" numeric DEFAULT 6 NOT NULL,
  	"retention_audit" numeric DEFAULT 24 NOT NULL,
  	"retention_bookkeeping" numeric DEFAULT 60 NOT NULL,
  	"information_meeting_starts_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "programme_locales" (
  	"information_meeting_place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "applicants_languages" ADD CONSTRAINT "applicants_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applicants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applicants_availability" ADD CONSTRAINT "applicants_availability_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applicants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applicants" ADD CONSTRAINT "applicants_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams_skip_dates" ADD CONSTRAINT "teams_skip_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_plan" ADD CONSTRAINT "teams_plan_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teams_plan" ADD CONSTRAINT "teams_plan_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teams_numbers" ADD CONSTRAINT "teams_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_locales" ADD CONSTRAINT "sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teachers_competences" ADD CONSTRAINT "teachers_competences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "teachers" ADD CONSTRAINT "teachers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teachers_locales" ADD CONSTRAINT "teachers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modules_topics" ADD CONSTRAINT "modules_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "modules_locales" ADD CONSTRAINT "modules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modules_v_version_topics" ADD CONSTRAINT "_modules_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_modules_v" ADD CONSTRAINT "_modules_v_parent_id_modules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_modules_v_locales" ADD CONSTRAINT "_modules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_reissue_of_id_diplomas_id_fk" FOREIGN KEY ("reissue_of_id") REFERENCES "public"."diplomas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_responsible" ADD CONSTRAINT "milestones_responsible_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones" ADD CONSTRAINT "milestones_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_locales" ADD CONSTRAINT "milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_budget_line_id_budget_lines_id_fk" FOREIGN KEY ("budget_line_id") REFERENCES "public"."budget_lines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_voids_id_expenses_id_fk" FOREIGN KEY ("voids_id") REFERENCES "public"."expenses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "receipts" ADD CONSTRAINT "receipts_expense_id_expenses_id_fk" FOREIGN KEY ("expense_id") REFERENCES "public"."expenses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_lines_hours" ADD CONSTRAINT "budget_lines_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "budget_lines_hours_locales" ADD CONSTRAINT "budget_lines_hours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."budget_lines_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "budget_lines_locales" ADD CONSTRAINT "budget_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "grants" ADD CONSTRAINT "grants_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "grants" ADD CONSTRAINT "grants_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators_locales" ADD CONSTRAINT "indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_areas" ADD CONSTRAINT "activities_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_themes" ADD CONSTRAINT "activities_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_locales" ADD CONSTRAINT "activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outreach_topics" ADD CONSTRAINT "outreach_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outreach"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outreach_bridged_to" ADD CONSTRAINT "outreach_bridged_to_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outreach"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_themes" ADD CONSTRAINT "stories_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_channels" ADD CONSTRAINT "stories_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_applicant_id_applicants_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."applicants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_applicants_fk" FOREIGN KEY ("applicants_id") REFERENCES "public"."applicants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sign_ups_fk" FOREIGN KEY ("sign_ups_id") REFERENCES "public"."sign_ups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_teams_fk" FOREIGN KEY ("teams_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attendance_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."attendance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_teachers_fk" FOREIGN KEY ("teachers_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_modules_fk" FOREIGN KEY ("modules_id") REFERENCES "public"."modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_diplomas_fk" FOREIGN KEY ("diplomas_id") REFERENCES "public"."diplomas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_expenses_fk" FOREIGN KEY ("expenses_id") REFERENCES "public"."expenses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_receipts_fk" FOREIGN KEY ("receipts_id") REFERENCES "public"."receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_budget_lines_fk" FOREIGN KEY ("budget_lines_id") REFERENCES "public"."budget_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_grants_fk" FOREIGN KEY ("grants_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outreach_fk" FOREIGN KEY ("outreach_id") REFERENCES "public"."outreach"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme" ADD CONSTRAINT "programme_responsible_organisation_id_organisations_id_fk" FOREIGN KEY ("responsible_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme" ADD CONSTRAINT "programme_co_responsible_id_organisations_id_fk" FOREIGN KEY ("co_responsible_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme_locales" ADD CONSTRAINT "programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "applicants_languages_order_idx" ON "applicants_languages" USING btree ("order");
  CREATE INDEX "applicants_languages_parent_idx" ON "applicants_languages" USING btree ("parent_id");
  CREATE INDEX "applicants_availability_order_idx" ON "applicants_availability" USING btree ("order");
  CREATE INDEX "applicants_availability_parent_idx" ON "applicants_availability" USING btree ("parent_id");
  CREATE INDEX "applicants_telephone_idx" ON "applicants" USING btree ("telephone");
  CREATE INDEX "applicants_team_idx" ON "applicants" USING btree ("team_id");
  CREATE INDEX "applicants_status_idx" ON "applicants" USING btree ("status");
  CREATE INDEX "applicants_updated_at_idx" ON "applicants" USING btree ("updated_at");
  CREATE INDEX "applicants_created_at_idx" ON "applicants" USING btree ("created_at");
  CREATE UNIQUE INDEX "sign_ups_code_idx" ON "sign_ups" USING btree ("code");
  CREATE INDEX "sign_ups_state_idx" ON "sign_ups" USING btree ("state");
  CREATE INDEX "sign_ups_applicant_idx" ON "sign_ups" USING btree ("applicant_id");
  CREATE UNIQUE INDEX "sign_ups_idempotency_key_idx" ON "sign_ups" USING btree ("idempotency_key");
  CREATE INDEX "sign_ups_updated_at_idx" ON "sign_ups" USING btree ("updated_at");
  CREATE INDEX "sign_ups_created_at_idx" ON "sign_ups" USING btree ("created_at");
  CREATE UNIQUE INDEX "signup_drafts_token_hash_idx" ON "signup_drafts" USING btree ("token_hash");
  CREATE INDEX "signup_drafts_expires_at_idx" ON "signup_drafts" USING btree ("expires_at");
  CREATE INDEX "signup_drafts_updated_at_idx" ON "signup_drafts" USING btree ("updated_at");
  CREATE INDEX "signup_drafts_created_at_idx" ON "signup_drafts" USING btree ("created_at");
  CREATE INDEX "messages_applicant_idx" ON "messages" USING btree ("applicant_id");
  CREATE UNIQUE INDEX "messages_key_idx" ON "messages" USING btree ("key");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "teams_skip_dates_order_idx" ON "teams_skip_dates" USING btree ("_order");
  CREATE INDEX "teams_skip_dates_parent_id_idx" ON "teams_skip_dates" USING btree ("_parent_id");
  CREATE INDEX "teams_plan_order_idx" ON "teams_plan" USING btree ("_order");
  CREATE INDEX "teams_plan_parent_id_idx" ON "teams_plan" USING btree ("_parent_id");
  CREATE INDEX "teams_plan_module_idx" ON "teams_plan" USING btree ("module_id");
  CREATE INDEX "teams_status_idx" ON "teams" USING btree ("status");
  CREATE INDEX "teams_updated_at_idx" ON "teams" USING btree ("updated_at");
  CREATE INDEX "teams_created_at_idx" ON "teams" USING btree ("created_at");
  CREATE INDEX "teams_numbers_order_parent_idx" ON "teams_numbers" USING btree ("order","parent_id");
  CREATE INDEX "sessions_team_idx" ON "sessions" USING btree ("team_id");
  CREATE INDEX "sessions_module_idx" ON "sessions" USING btree ("module_id");
  CREATE INDEX "sessions_starts_at_idx" ON "sessions" USING btree ("starts_at");
  CREATE INDEX "sessions_status_idx" ON "sessions" USING btree ("status");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE UNIQUE INDEX "sessions_locales_locale_parent_id_unique" ON "sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "attendance_session_idx" ON "attendance" USING btree ("session_id");
  CREATE INDEX "attendance_applicant_idx" ON "attendance" USING btree ("applicant_id");
  CREATE INDEX "attendance_updated_at_idx" ON "attendance" USING btree ("updated_at");
  CREATE INDEX "attendance_created_at_idx" ON "attendance" USING btree ("created_at");
  CREATE INDEX "agreements_session_idx" ON "agreements" USING btree ("session_id");
  CREATE INDEX "agreements_teacher_idx" ON "agreements" USING btree ("teacher_id");
  CREATE INDEX "agreements_status_idx" ON "agreements" USING btree ("status");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "teachers_competences_order_idx" ON "teachers_competences" USING btree ("order");
  CREATE INDEX "teachers_competences_parent_idx" ON "teachers_competences" USING btree ("parent_id");
  CREATE INDEX "teachers_organisation_idx" ON "teachers" USING btree ("organisation_id");
  CREATE INDEX "teachers_updated_at_idx" ON "teachers" USING btree ("updated_at");
  CREATE INDEX "teachers_created_at_idx" ON "teachers" USING btree ("created_at");
  CREATE UNIQUE INDEX "teachers_locales_locale_parent_id_unique" ON "teachers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "modules_topics_order_idx" ON "modules_topics" USING btree ("order");
  CREATE INDEX "modules_topics_parent_idx" ON "modules_topics" USING btree ("parent_id");
  CREATE INDEX "modules_order_idx" ON "modules" USING btree ("order");
  CREATE INDEX "modules_updated_at_idx" ON "modules" USING btree ("updated_at");
  CREATE INDEX "modules_created_at_idx" ON "modules" USING btree ("created_at");
  CREATE UNIQUE INDEX "modules_locales_locale_parent_id_unique" ON "modules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_modules_v_version_topics_order_idx" ON "_modules_v_version_topics" USING btree ("order");
  CREATE INDEX "_modules_v_version_topics_parent_idx" ON "_modules_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_modules_v_parent_idx" ON "_modules_v" USING btree ("parent_id");
  CREATE INDEX "_modules_v_version_version_order_idx" ON "_modules_v" USING btree ("version_order");
  CREATE INDEX "_modules_v_version_version_updated_at_idx" ON "_modules_v" USING btree ("version_updated_at");
  CREATE INDEX "_modules_v_version_version_created_at_idx" ON "_modules_v" USING btree ("version_created_at");
  CREATE INDEX "_modules_v_created_at_idx" ON "_modules_v" USING btree ("created_at");
  CREATE INDEX "_modules_v_updated_at_idx" ON "_modules_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_modules_v_locales_locale_parent_id_unique" ON "_modules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "diplomas_applicant_idx" ON "diplomas" USING btree ("applicant_id");
  CREATE INDEX "diplomas_team_idx" ON "diplomas" USING btree ("team_id");
  CREATE UNIQUE INDEX "diplomas_serial_idx" ON "diplomas" USING btree ("serial");
  CREATE UNIQUE INDEX "diplomas_check_code_idx" ON "diplomas" USING btree ("check_code");
  CREATE INDEX "diplomas_reissue_of_idx" ON "diplomas" USING btree ("reissue_of_id");
  CREATE INDEX "diplomas_updated_at_idx" ON "diplomas" USING btree ("updated_at");
  CREATE INDEX "diplomas_created_at_idx" ON "diplomas" USING btree ("created_at");
  CREATE INDEX "milestones_responsible_order_idx" ON "milestones_responsible" USING btree ("order");
  CREATE INDEX "milestones_responsible_parent_idx" ON "milestones_responsible" USING btree ("parent_id");
  CREATE UNIQUE INDEX "milestones_key_idx" ON "milestones" USING btree ("key");
  CREATE INDEX "milestones_order_idx" ON "milestones" USING btree ("order");
  CREATE INDEX "milestones_team_idx" ON "milestones" USING btree ("team_id");
  CREATE INDEX "milestones_updated_at_idx" ON "milestones" USING btree ("updated_at");
  CREATE INDEX "milestones_created_at_idx" ON "milestones" USING btree ("created_at");
  CREATE UNIQUE INDEX "milestones_locales_locale_parent_id_unique" ON "milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "expenses_grant_idx" ON "expenses" USING btree ("grant_id");
  CREATE INDEX "expenses_budget_line_idx" ON "expenses" USING btree ("budget_line_id");
  CREATE INDEX "expenses_spent_on_idx" ON "expenses" USING btree ("spent_on");
  CREATE INDEX "expenses_session_idx" ON "expenses" USING btree ("session_id");
  CREATE INDEX "expenses_voids_idx" ON "expenses" USING btree ("voids_id");
  CREATE INDEX "expenses_entered_by_idx" ON "expenses" USING btree ("entered_by");
  CREATE INDEX "expenses_status_idx" ON "expenses" USING btree ("status");
  CREATE INDEX "expenses_updated_at_idx" ON "expenses" USING btree ("updated_at");
  CREATE INDEX "expenses_created_at_idx" ON "expenses" USING btree ("created_at");
  CREATE INDEX "receipts_expense_idx" ON "receipts" USING btree ("expense_id");
  CREATE INDEX "receipts_updated_at_idx" ON "receipts" USING btree ("updated_at");
  CREATE INDEX "receipts_created_at_idx" ON "receipts" USING btree ("created_at");
  CREATE UNIQUE INDEX "receipts_filename_idx" ON "receipts" USING btree ("filename");
  CREATE INDEX "budget_lines_hours_order_idx" ON "budget_lines_hours" USING btree ("_order");
  CREATE INDEX "budget_lines_hours_parent_id_idx" ON "budget_lines_hours" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "budget_lines_hours_locales_locale_parent_id_unique" ON "budget_lines_hours_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "budget_lines_key_idx" ON "budget_lines" USING btree ("key");
  CREATE INDEX "budget_lines_order_idx" ON "budget_lines" USING btree ("order");
  CREATE INDEX "budget_lines_grant_idx" ON "budget_lines" USING btree ("grant_id");
  CREATE INDEX "budget_lines_updated_at_idx" ON "budget_lines" USING btree ("updated_at");
  CREATE INDEX "budget_lines_created_at_idx" ON "budget_lines" USING btree ("created_at");
  CREATE UNIQUE INDEX "budget_lines_locales_locale_parent_id_unique" ON "budget_lines_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "grants_key_idx" ON "grants" USING btree ("key");
  CREATE INDEX "grants_funder_idx" ON "grants" USING btree ("funder_id");
  CREATE INDEX "grants_team_idx" ON "grants" USING btree ("team_id");
  CREATE INDEX "grants_updated_at_idx" ON "grants" USING btree ("updated_at");
  CREATE INDEX "grants_created_at_idx" ON "grants" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicators_key_idx" ON "indicators" USING btree ("key");
  CREATE INDEX "indicators_order_idx" ON "indicators" USING btree ("order");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicators_locales_locale_parent_id_unique" ON "indicators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_areas_order_idx" ON "activities_areas" USING btree ("order");
  CREATE INDEX "activities_areas_parent_idx" ON "activities_areas" USING btree ("parent_id");
  CREATE INDEX "activities_themes_order_idx" ON "activities_themes" USING btree ("order");
  CREATE INDEX "activities_themes_parent_idx" ON "activities_themes" USING btree ("parent_id");
  CREATE INDEX "activities_starts_at_idx" ON "activities" USING btree ("starts_at");
  CREATE INDEX "activities_status_idx" ON "activities" USING btree ("status");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE UNIQUE INDEX "activities_locales_locale_parent_id_unique" ON "activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_organisations_id_idx" ON "activities_rels" USING btree ("organisations_id");
  CREATE INDEX "outreach_topics_order_idx" ON "outreach_topics" USING btree ("order");
  CREATE INDEX "outreach_topics_parent_idx" ON "outreach_topics" USING btree ("parent_id");
  CREATE INDEX "outreach_bridged_to_order_idx" ON "outreach_bridged_to" USING btree ("order");
  CREATE INDEX "outreach_bridged_to_parent_idx" ON "outreach_bridged_to" USING btree ("parent_id");
  CREATE INDEX "outreach_week_idx" ON "outreach" USING btree ("week");
  CREATE INDEX "outreach_updated_at_idx" ON "outreach" USING btree ("updated_at");
  CREATE INDEX "outreach_created_at_idx" ON "outreach" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisations_name_idx" ON "organisations" USING btree ("name");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "stories_themes_order_idx" ON "stories_themes" USING btree ("order");
  CREATE INDEX "stories_themes_parent_idx" ON "stories_themes" USING btree ("parent_id");
  CREATE INDEX "stories_channels_order_idx" ON "stories_channels" USING btree ("order");
  CREATE INDEX "stories_channels_parent_idx" ON "stories_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "stories_slug_idx" ON "stories" USING btree ("slug");
  CREATE INDEX "stories_picture_idx" ON "stories" USING btree ("picture_id");
  CREATE INDEX "stories_published_at_idx" ON "stories" USING btree ("published_at");
  CREATE INDEX "stories_status_idx" ON "stories" USING btree ("status");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "consents_applicant_idx" ON "consents" USING btree ("applicant_id");
  CREATE INDEX "consents_story_idx" ON "consents" USING btree ("story_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "media_released_idx" ON "media" USING btree ("released");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_story_idx" ON "publications" USING btree ("story_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor");
  CREATE INDEX "audit_events_document_idx" ON "audit_events" USING btree ("document");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_applicants_id_idx" ON "payload_locked_documents_rels" USING btree ("applicants_id");
  CREATE INDEX "payload_locked_documents_rels_sign_ups_id_idx" ON "payload_locked_documents_rels" USING btree ("sign_ups_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_teams_id_idx" ON "payload_locked_documents_rels" USING btree ("teams_id");
  CREATE INDEX "payload_locked_documents_rels_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("sessions_id");
  CREATE INDEX "payload_locked_documents_rels_attendance_id_idx" ON "payload_locked_documents_rels" USING btree ("attendance_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_teachers_id_idx" ON "payload_locked_documents_rels" USING btree ("teachers_id");
  CREATE INDEX "payload_locked_documents_rels_modules_id_idx" ON "payload_locked_documents_rels" USING btree ("modules_id");
  CREATE INDEX "payload_locked_documents_rels_diplomas_id_idx" ON "payload_locked_documents_rels" USING btree ("diplomas_id");
  CREATE INDEX "payload_locked_documents_rels_milestones_id_idx" ON "payload_locked_documents_rels" USING btree ("milestones_id");
  CREATE INDEX "payload_locked_documents_rels_expenses_id_idx" ON "payload_locked_documents_rels" USING btree ("expenses_id");
  CREATE INDEX "payload_locked_documents_rels_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("receipts_id");
  CREATE INDEX "payload_locked_documents_rels_budget_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("budget_lines_id");
  CREATE INDEX "payload_locked_documents_rels_grants_id_idx" ON "payload_locked_documents_rels" USING btree ("grants_id");
  CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
  CREATE INDEX "payload_locked_documents_rels_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("activities_id");
  CREATE INDEX "payload_locked_documents_rels_outreach_id_idx" ON "payload_locked_documents_rels" USING btree ("outreach_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_stories_id_idx" ON "payload_locked_documents_rels" USING btree ("stories_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "programme_responsible_organisation_idx" ON "programme" USING btree ("responsible_organisation_id");
  CREATE INDEX "programme_co_responsible_idx" ON "programme" USING btree ("co_responsible_id");
  CREATE UNIQUE INDEX "programme_locales_locale_parent_id_unique" ON "programme_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "applicants_languages" CASCADE;
  DROP TABLE "applicants_availability" CASCADE;
  DROP TABLE "applicants" CASCADE;
  DROP TABLE "sign_ups" CASCADE;
  DROP TABLE "signup_drafts" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "teams_skip_dates" CASCADE;
  DROP TABLE "teams_plan" CASCADE;
  DROP TABLE "teams" CASCADE;
  DROP TABLE "teams_numbers" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_locales" CASCADE;
  DROP TABLE "attendance" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "teachers_competences" CASCADE;
  DROP TABLE "teachers" CASCADE;
  DROP TABLE "teachers_locales" CASCADE;
  DROP TABLE "modules_topics" CASCADE;
  DROP TABLE "modules" CASCADE;
  DROP TABLE "modules_locales" CASCADE;
  DROP TABLE "_modules_v_version_topics" CASCADE;
  DROP TABLE "_modules_v" CASCADE;
  DROP TABLE "_modules_v_locales" CASCADE;
  DROP TABLE "diplomas" CASCADE;
  DROP TABLE "milestones_responsible" CASCADE;
  DROP TABLE "milestones" CASCADE;
  DROP TABLE "milestones_locales" CASCADE;
  DROP TABLE "expenses" CASCADE;
  DROP TABLE "receipts" CASCADE;
  DROP TABLE "budget_lines_hours" CASCADE;
  DROP TABLE "budget_lines_hours_locales" CASCADE;
  DROP TABLE "budget_lines" CASCADE;
  DROP TABLE "budget_lines_locales" CASCADE;
  DROP TABLE "grants" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "indicators_locales" CASCADE;
  DROP TABLE "activities_areas" CASCADE;
  DROP TABLE "activities_themes" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_locales" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "outreach_topics" CASCADE;
  DROP TABLE "outreach_bridged_to" CASCADE;
  DROP TABLE "outreach" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "stories_themes" CASCADE;
  DROP TABLE "stories_channels" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_locales" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "programme" CASCADE;
  DROP TABLE "programme_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_applicants_languages";
  DROP TYPE "public"."enum_applicants_availability";
  DROP TYPE "public"."enum_applicants_area";
  DROP TYPE "public"."enum_applicants_locale";
  DROP TYPE "public"."enum_applicants_status";
  DROP TYPE "public"."enum_applicants_source";
  DROP TYPE "public"."enum_applicants_left_reason";
  DROP TYPE "public"."enum_sign_ups_state";
  DROP TYPE "public"."enum_sign_ups_locale";
  DROP TYPE "public"."enum_messages_medium";
  DROP TYPE "public"."enum_messages_language";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_teams_weekday";
  DROP TYPE "public"."enum_teams_status";
  DROP TYPE "public"."enum_sessions_kind";
  DROP TYPE "public"."enum_sessions_status";
  DROP TYPE "public"."enum_attendance_status";
  DROP TYPE "public"."enum_attendance_previous_status";
  DROP TYPE "public"."enum_agreements_status";
  DROP TYPE "public"."enum_teachers_competences";
  DROP TYPE "public"."enum_teachers_kind";
  DROP TYPE "public"."enum_modules_topics";
  DROP TYPE "public"."enum__modules_v_version_topics";
  DROP TYPE "public"."enum_milestones_responsible";
  DROP TYPE "public"."enum_expenses_payee_kind";
  DROP TYPE "public"."enum_expenses_status";
  DROP TYPE "public"."enum_indicators_unit";
  DROP TYPE "public"."enum_activities_areas";
  DROP TYPE "public"."enum_activities_themes";
  DROP TYPE "public"."enum_activities_kind";
  DROP TYPE "public"."enum_activities_status";
  DROP TYPE "public"."enum_outreach_topics";
  DROP TYPE "public"."enum_outreach_bridged_to";
  DROP TYPE "public"."enum_outreach_area";
  DROP TYPE "public"."enum_outreach_contact_how";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_stories_themes";
  DROP TYPE "public"."enum_stories_channels";
  DROP TYPE "public"."enum_stories_phase";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum_consents_purpose";
  DROP TYPE "public"."enum_consents_channel";
  DROP TYPE "public"."enum_consents_language";
  DROP TYPE "public"."enum_consents_method";
  DROP TYPE "public"."enum_publications_channel";
  DROP TYPE "public"."enum_publications_state";
  DROP TYPE "public"."enum_users_role";`)
}
