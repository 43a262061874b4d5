import type { alert as english } from '../../en/chart/alert.ts';
import type { Words } from '../../text.ts';

export const alert: Words<typeof english> = {
  alert: {
    note: { why: 'Noté au dossier de la personne.' },
    'red-flag': {
      title: 'Drapeau rouge : {{flag}}',
      open: '{{level}}. Aucune mesure n’est encore consignée.',
      settled: '{{level}}. Ce qui a été fait est consigné; le drapeau reste jusqu’à une nouvelle réponse.',
    },
    allergy: {
      title: 'Allergie : {{to}}',
      why: 'La réaction n’est pas consignée.',
      whyReaction: 'Réaction : {{reaction}}',
    },
    'do-not': {
      title: 'Contre-indication : {{condition}}',
      why: 'Les règles déconseillent certaines techniques ou toutes.',
      whyNote: 'Les règles déconseillent certaines techniques ou toutes. Note : {{note}}',
    },
    caution: {
      title: 'Prudence : {{condition}}',
      why: 'Les règles changent la façon de traiter ou l’endroit.',
      whyNote: 'Les règles changent la façon de traiter ou l’endroit. Note : {{note}}',
    },
    medication: {
      title: 'Médicament : {{name}}',
      why: 'Classe : {{class}}. Les règles changent la façon de traiter.',
    },
    pregnancy: {
      title: 'Grossesse, {{weeks}} sem.',
      titleNoDate: 'Grossesse, date prévue inconnue',
      why: 'Les positions, les régions et la chaleur changent avec la semaine.',
      whyComplication: 'Une complication a été signalée : les règles déconseillent toutes les techniques.',
    },
    'history-missing': {
      title: 'Aucun questionnaire de santé signé',
      why: 'Remplissez-en un avant de traiter : tant qu’il n’est pas signé, les règles ne savent rien de cette personne.',
    },
    'history-due': {
      title: 'Questionnaire de santé à réviser',
      why: 'Rempli le {{date}}. Il est révisé au moins une fois par année.',
    },
    'history-changed': {
      title: 'Changement depuis le questionnaire de santé',
      why: 'La personne l’a dit lors d’une visite. Révisez le questionnaire.',
      whyNote: 'La personne a dit : {{note}}',
    },
    consent: {
      missing: {
        title: 'Aucun consentement au traitement',
        why: 'Aucun consentement n’est consigné. Il précède l’évaluation et le traitement.',
      },
      refused: {
        title: 'Traitement refusé',
        why: 'Seul un nouveau consentement rend le traitement possible.',
      },
      withdrawn: {
        title: 'Consentement au traitement retiré',
        why: 'Seul un nouveau consentement rend le traitement possible.',
      },
      expired: {
        title: 'Consentement au traitement expiré',
        why: 'Son dernier jour est passé. Demandez-en un nouveau.',
      },
    },
    'plan-consent': {
      title: 'Plan {{number}} : aucun consentement au dossier',
      why: 'Le plan du {{date}} n’a pas de consentement dans cette version. Le demander avant de traiter selon lui.',
    },
    'minor-alone': {
      title: 'Mineur : aucun consentement n’est consigné',
      why: 'Consignez qui décide et sur quelle base.',
    },
  },
};
