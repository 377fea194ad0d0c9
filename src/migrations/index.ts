import * as migration_20261123_054915_initial from './20261123_054915_initial'
import * as migration_20261123_060000_invariants from './20261123_060000_invariants'
import * as migration_20261123_070554_picture_sizes from './20261123_070554_picture_sizes'
import * as migration_20261125_000817_site from './20261125_000817_site'
import * as migration_20261125_001000_site_invariants from './20261125_001000_site_invariants'
import * as migration_20261125_011454_headings from './20261125_011454_headings'
import * as migration_20261125_013000_forgetting from './20261125_013000_forgetting'
import * as migration_20261127_234641_private_links from './20261127_234641_private_links'
import * as migration_20261127_234814_roll_call from './20261127_234814_roll_call'
import * as migration_20261127_234900_roll_call_operations from './20261127_234900_roll_call_operations'
import * as migration_20261127_235000_message_purposes from './20261127_235000_message_purposes'
import * as migration_20261127_235000_private_link_invariants from './20261127_235000_private_link_invariants'
import * as migration_20261127_235212_messages from './20261127_235212_messages'
import * as migration_20261127_235500_message_invariants from './20261127_235500_message_invariants'
import * as migration_20261128_000458_choosing from './20261128_000458_choosing'
import * as migration_20261128_001000_choosing_invariants from './20261128_001000_choosing_invariants'
import * as migration_20261128_001346_papers from './20261128_001346_papers'
import * as migration_20261128_002000_papers_invariants from './20261128_002000_papers_invariants'
import * as migration_20261128_003000_link_messages from './20261128_003000_link_messages'
import * as migration_20261128_042852_account from './20261128_042852_account'
import * as migration_20261128_043000_account_invariants from './20261128_043000_account_invariants'
import * as migration_20261128_043920_budget_purposes from './20261128_043920_budget_purposes'
import * as migration_20261128_044000_budget_purposes_known from './20261128_044000_budget_purposes_known'
import * as migration_20261128_044100_file_removals from './20261128_044100_file_removals'
import * as migration_20261128_045930_evening_answers from './20261128_045930_evening_answers'
import * as migration_20261128_050000_evening_answers_said_of from './20261128_050000_evening_answers_said_of'
import * as migration_20261128_050150_reallocations from './20261128_050150_reallocations'
import * as migration_20261128_050500_budget_invariants from './20261128_050500_budget_invariants'
import * as migration_20261128_052107_facebook from './20261128_052107_facebook'
import * as migration_20261128_100650_messages_at_night from './20261128_100650_messages_at_night'
import * as migration_20261128_100904_reports from './20261128_100904_reports'
import * as migration_20261128_102000_report_invariants from './20261128_102000_report_invariants'
import * as migration_20261128_102200_hours_before from './20261128_102200_hours_before'
import * as migration_20261128_102500_links_not_in_outbox from './20261128_102500_links_not_in_outbox'
import * as migration_20261128_102515_worked_hours from './20261128_102515_worked_hours'
import * as migration_20261128_103500_message_is_due from './20261128_103500_message_is_due'
import * as migration_20261128_104000_worked_hours_invariants from './20261128_104000_worked_hours_invariants'
import * as migration_20261128_130000_budget_stays from './20261128_130000_budget_stays'
import * as migration_20261128_134700_known_hours from './20261128_134700_known_hours'
import * as migration_20261128_134712_hour_buckets from './20261128_134712_hour_buckets'
import * as migration_20261128_135338_story_channels from './20261128_135338_story_channels'
import * as migration_20261128_135939_whose_record from './20261128_135939_whose_record'
import * as migration_20261128_140000_story_channels_invariants from './20261128_140000_story_channels_invariants'
import * as migration_20261128_140017_consent_passport from './20261128_140017_consent_passport'
import * as migration_20261128_140058_funder from './20261128_140058_funder'
import * as migration_20261128_140500_consent_media from './20261128_140500_consent_media'
import * as migration_20261128_141000_funder_invariants from './20261128_141000_funder_invariants'
import * as migration_20261128_142007_audience from './20261128_142007_audience'
import * as migration_20261128_143000_published_figures from './20261128_143000_published_figures'
import * as migration_20261128_180446_activities from './20261128_180446_activities'
import * as migration_20261128_181000_activity_invariants from './20261128_181000_activity_invariants'
import * as migration_20261129_032500_worker_beats from './20261129_032500_worker_beats'
import * as migration_20261129_033124_sign_ins from './20261129_033124_sign_ins'
import * as migration_20261129_034000_sign_in_invariants from './20261129_034000_sign_in_invariants'
import * as migration_20261129_084148_password_links from './20261129_084148_password_links'
import * as migration_20261129_085000_password_link_invariants from './20261129_085000_password_link_invariants'
import * as migration_20261129_124706_story_on_site from './20261129_124706_story_on_site'
import * as migration_20261129_125000_story_on_site_kept from './20261129_125000_story_on_site_kept'
import * as migration_20261130_063038_log_by_person from './20261130_063038_log_by_person'
import * as migration_20261130_064000_light_lines from './20261130_064000_light_lines'
import * as migration_20261130_072000_found_by_id from './20261130_072000_found_by_id'
import * as migration_20261130_130000_row_counts from './20261130_130000_row_counts'
import * as migration_20261130_133000_first_page from './20261130_133000_first_page'

export const migrations = [
  {
    up: migration_20261123_054915_initial.up,
    down: migration_20261123_054915_initial.down,
    name: '20261123_054915_initial',
  },
  {
    up: migration_20261123_060000_invariants.up,
    down: migration_20261123_060000_invariants.down,
    name: '20261123_060000_invariants',
  },
  {
    up: migration_20261123_070554_picture_sizes.up,
    down: migration_20261123_070554_picture_sizes.down,
    name: '20261123_070554_picture_sizes',
  },
  {
    up: migration_20261125_000817_site.up,
    down: migration_20261125_000817_site.down,
    name: '20261125_000817_site',
  },
  {
    up: migration_20261125_001000_site_invariants.up,
    down: migration_20261125_001000_site_invariants.down,
    name: '20261125_001000_site_invariants',
  },
  {
    up: migration_20261125_011454_headings.up,
    down: migration_20261125_011454_headings.down,
    name: '20261125_011454_headings',
  },
  {
    up: migration_20261125_013000_forgetting.up,
    down: migration_20261125_013000_forgetting.down,
    name: '20261125_013000_forgetting',
  },
  {
    up: migration_20261127_234641_private_links.up,
    down: migration_20261127_234641_private_links.down,
    name: '20261127_234641_private_links',
  },
  {
    up: migration_20261127_234814_roll_call.up,
    down: migration_20261127_234814_roll_call.down,
    name: '20261127_234814_roll_call',
  },
  {
    up: migration_20261127_234900_roll_call_operations.up,
    down: migration_20261127_234900_roll_call_operations.down,
    name: '20261127_234900_roll_call_operations',
  },
  {
    up: migration_20261127_235000_message_purposes.up,
    down: migration_20261127_235000_message_purposes.down,
    name: '20261127_235000_message_purposes',
  },
  {
    up: migration_20261127_235000_private_link_invariants.up,
    down: migration_20261127_235000_private_link_invariants.down,
    name: '20261127_235000_private_link_invariants',
  },
  {
    up: migration_20261127_235212_messages.up,
    down: migration_20261127_235212_messages.down,
    name: '20261127_235212_messages',
  },
  {
    up: migration_20261127_235500_message_invariants.up,
    down: migration_20261127_235500_message_invariants.down,
    name: '20261127_235500_message_invariants',
  },
  {
    up: migration_20261128_000458_choosing.up,
    down: migration_20261128_000458_choosing.down,
    name: '20261128_000458_choosing',
  },
  {
    up: migration_20261128_001000_choosing_invariants.up,
    down: migration_20261128_001000_choosing_invariants.down,
    name: '20261128_001000_choosing_invariants',
  },
  {
    up: migration_20261128_001346_papers.up,
    down: migration_20261128_001346_papers.down,
    name: '20261128_001346_papers',
  },
  {
    up: migration_20261128_002000_papers_invariants.up,
    down: migration_20261128_002000_papers_invariants.down,
    name: '20261128_002000_papers_invariants',
  },
  {
    up: migration_20261128_003000_link_messages.up,
    down: migration_20261128_003000_link_messages.down,
    name: '20261128_003000_link_messages',
  },
  {
    up: migration_20261128_042852_account.up,
    down: migration_20261128_042852_account.down,
    name: '20261128_042852_account',
  },
  {
    up: migration_20261128_043000_account_invariants.up,
    down: migration_20261128_043000_account_invariants.down,
    name: '20261128_043000_account_invariants',
  },
  {
    up: migration_20261128_043920_budget_purposes.up,
    down: migration_20261128_043920_budget_purposes.down,
    name: '20261128_043920_budget_purposes',
  },
  {
    up: migration_20261128_044000_budget_purposes_known.up,
    down: migration_20261128_044000_budget_purposes_known.down,
    name: '20261128_044000_budget_purposes_known',
  },
  {
    up: migration_20261128_044100_file_removals.up,
    down: migration_20261128_044100_file_removals.down,
    name: '20261128_044100_file_removals',
  },
  {
    up: migration_20261128_045930_evening_answers.up,
    down: migration_20261128_045930_evening_answers.down,
    name: '20261128_045930_evening_answers',
  },
  {
    up: migration_20261128_050000_evening_answers_said_of.up,
    down: migration_20261128_050000_evening_answers_said_of.down,
    name: '20261128_050000_evening_answers_said_of',
  },
  {
    up: migration_20261128_050150_reallocations.up,
    down: migration_20261128_050150_reallocations.down,
    name: '20261128_050150_reallocations',
  },
  {
    up: migration_20261128_050500_budget_invariants.up,
    down: migration_20261128_050500_budget_invariants.down,
    name: '20261128_050500_budget_invariants',
  },
  {
    up: migration_20261128_052107_facebook.up,
    down: migration_20261128_052107_facebook.down,
    name: '20261128_052107_facebook',
  },
  {
    up: migration_20261128_100650_messages_at_night.up,
    down: migration_20261128_100650_messages_at_night.down,
    name: '20261128_100650_messages_at_night',
  },
  {
    up: migration_20261128_100904_reports.up,
    down: migration_20261128_100904_reports.down,
    name: '20261128_100904_reports',
  },
  {
    up: migration_20261128_102000_report_invariants.up,
    down: migration_20261128_102000_report_invariants.down,
    name: '20261128_102000_report_invariants',
  },
  {
    up: migration_20261128_102200_hours_before.up,
    down: migration_20261128_102200_hours_before.down,
    name: '20261128_102200_hours_before',
  },
  {
    up: migration_20261128_102500_links_not_in_outbox.up,
    down: migration_20261128_102500_links_not_in_outbox.down,
    name: '20261128_102500_links_not_in_outbox',
  },
  {
    up: migration_20261128_102515_worked_hours.up,
    down: migration_20261128_102515_worked_hours.down,
    name: '20261128_102515_worked_hours',
  },
  {
    up: migration_20261128_103500_message_is_due.up,
    down: migration_20261128_103500_message_is_due.down,
    name: '20261128_103500_message_is_due',
  },
  {
    up: migration_20261128_104000_worked_hours_invariants.up,
    down: migration_20261128_104000_worked_hours_invariants.down,
    name: '20261128_104000_worked_hours_invariants',
  },
  {
    up: migration_20261128_130000_budget_stays.up,
    down: migration_20261128_130000_budget_stays.down,
    name: '20261128_130000_budget_stays',
  },
  {
    up: migration_20261128_134700_known_hours.up,
    down: migration_20261128_134700_known_hours.down,
    name: '20261128_134700_known_hours',
  },
  {
    up: migration_20261128_134712_hour_buckets.up,
    down: migration_20261128_134712_hour_buckets.down,
    name: '20261128_134712_hour_buckets',
  },
  {
    up: migration_20261128_135338_story_channels.up,
    down: migration_20261128_135338_story_channels.down,
    name: '20261128_135338_story_channels',
  },
  {
    up: migration_20261128_135939_whose_record.up,
    down: migration_20261128_135939_whose_record.down,
    name: '20261128_135939_whose_record',
  },
  {
    up: migration_20261128_140000_story_channels_invariants.up,
    down: migration_20261128_140000_story_channels_invariants.down,
    name: '20261128_140000_story_channels_invariants',
  },
  {
    up: migration_20261128_140017_consent_passport.up,
    down: migration_20261128_140017_consent_passport.down,
    name: '20261128_140017_consent_passport',
  },
  {
    up: migration_20261128_140058_funder.up,
    down: migration_20261128_140058_funder.down,
    name: '20261128_140058_funder',
  },
  {
    up: migration_20261128_140500_consent_media.up,
    down: migration_20261128_140500_consent_media.down,
    name: '20261128_140500_consent_media',
  },
  {
    up: migration_20261128_141000_funder_invariants.up,
    down: migration_20261128_141000_funder_invariants.down,
    name: '20261128_141000_funder_invariants',
  },
  {
    up: migration_20261128_142007_audience.up,
    down: migration_20261128_142007_audience.down,
    name: '20261128_142007_audience',
  },
  {
    up: migration_20261128_143000_published_figures.up,
    down: migration_20261128_143000_published_figures.down,
    name: '20261128_143000_published_figures',
  },
  {
    up: migration_20261128_180446_activities.up,
    down: migration_20261128_180446_activities.down,
    name: '20261128_180446_activities',
  },
  {
    up: migration_20261128_181000_activity_invariants.up,
    down: migration_20261128_181000_activity_invariants.down,
    name: '20261128_181000_activity_invariants',
  },
  {
    up: migration_20261129_032500_worker_beats.up,
    down: migration_20261129_032500_worker_beats.down,
    name: '20261129_032500_worker_beats',
  },
  {
    up: migration_20261129_033124_sign_ins.up,
    down: migration_20261129_033124_sign_ins.down,
    name: '20261129_033124_sign_ins',
  },
  {
    up: migration_20261129_034000_sign_in_invariants.up,
    down: migration_20261129_034000_sign_in_invariants.down,
    name: '20261129_034000_sign_in_invariants',
  },
  {
    up: migration_20261129_084148_password_links.up,
    down: migration_20261129_084148_password_links.down,
    name: '20261129_084148_password_links',
  },
  {
    up: migration_20261129_085000_password_link_invariants.up,
    down: migration_20261129_085000_password_link_invariants.down,
    name: '20261129_085000_password_link_invariants',
  },
  {
    up: migration_20261129_124706_story_on_site.up,
    down: migration_20261129_124706_story_on_site.down,
    name: '20261129_124706_story_on_site',
  },
  {
    up: migration_20261129_125000_story_on_site_kept.up,
    down: migration_20261129_125000_story_on_site_kept.down,
    name: '20261129_125000_story_on_site_kept',
  },
  {
    up: migration_20261130_063038_log_by_person.up,
    down: migration_20261130_063038_log_by_person.down,
    name: '20261130_063038_log_by_person',
  },
  {
    up: migration_20261130_064000_light_lines.up,
    down: migration_20261130_064000_light_lines.down,
    name: '20261130_064000_light_lines',
  },
  {
    up: migration_20261130_072000_found_by_id.up,
    down: migration_20261130_072000_found_by_id.down,
    name: '20261130_072000_found_by_id',
  },
  {
    up: migration_20261130_130000_row_counts.up,
    down: migration_20261130_130000_row_counts.down,
    name: '20261130_130000_row_counts',
  },
  {
    up: migration_20261130_133000_first_page.up,
    down: migration_20261130_133000_first_page.down,
    name: '20261130_133000_first_page',
  },
]
