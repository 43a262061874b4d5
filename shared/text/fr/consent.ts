import type { consent as english } from '../en/consent.ts';
import type { Words } from '../text.ts';

export const consent: Words<typeof english> = {
  scope: {
    treatment: 'Traitement',
    information: 'Utilisation des renseignements',
    'sensitive-areas': 'Zones sensibles',
  },
  scopeHint: {
    treatment: 'Avant la première évaluation ou le premier traitement, et avant tout changement de plan.',
    information: 'Un consentement à part : il ne fait jamais partie du consentement au traitement.',
    'sensitive-areas':
      'Haut de l’intérieur des cuisses, paroi thoracique et seins : par écrit avant chaque visite. Fessiers : par écrit une fois pour un plan, puis de vive voix à chaque visite.',
  },
  decision: { given: 'Donné', refused: 'Refusé', withdrawn: 'Retiré' },
  said: {
    treatment: {
      given: 'Le consentement au traitement a été donné.',
      refused: 'Le traitement a été refusé.',
      withdrawn: 'Le consentement au traitement a été retiré.',
    },
    information: {
      given: 'Le consentement à l’utilisation des renseignements a été donné.',
      refused: 'L’utilisation des renseignements a été refusée.',
      withdrawn: 'Le consentement à l’utilisation des renseignements a été retiré.',
    },
    'sensitive-areas': {
      given: 'Le consentement au traitement de zones sensibles a été donné.',
      refused: 'Le traitement de zones sensibles a été refusé.',
      withdrawn: 'Le consentement au traitement de zones sensibles a été retiré.',
    },
  },
  element: {
    nature: {
      name: 'Nature',
      what: 'Ce qui sera fait : techniques, régions du corps, position, vêtements et draps.',
    },
    benefits: {
      name: 'Bienfaits',
      what: 'Ce que cela peut soulager, sans qu’on puisse le promettre.',
    },
    risks: {
      name: 'Risques et effets secondaires',
      what: 'Ce qui peut arriver : courbatures, fatigue, ecchymose, étourdissement, et ce qui est propre à cette personne.',
    },
    alternatives: {
      name: 'Autres possibilités',
      what: 'Ce qui pourrait être fait à la place, ici ou par quelqu’un d’autre.',
    },
    consequences: {
      name: 'Sans traitement',
      what: 'Ce qui peut arriver si rien n’est fait.',
    },
    'right-to-stop': {
      name: 'Droit de questionner, d’arrêter ou de changer',
      what: 'Que tout peut être demandé, changé ou arrêté en tout temps, signature ou non.',
    },
  },
  use: {
    insurer: 'Assureur ou régime d’avantages sociaux',
    'other-providers': 'Autres professionnels de la santé qui traitent la personne',
    referrer: 'Qui a dirigé la personne ici',
  },
  giver: {
    patient: 'La personne elle-même',
    parent: 'Un parent ou tuteur',
    substitute: 'Un mandataire spécial',
  },
  heading: {
    scope: 'Consentement',
    proposal: 'Ce qui a été proposé',
    elements: 'Expliqué, point par point',
    areas: 'Zones',
    clinicalReason: 'Raison clinique',
    uses: 'Les renseignements peuvent aller à',
    decision: 'Décision',
    giver: 'Qui a décidé',
    capacity: 'Fondement de la capacité',
    reason: 'Motif',
    until: 'Valable jusqu’au',
    signature: 'Signature',
  },
  field: {
    date: 'Date',
    scope: 'Consentement à',
    language: 'Langue du texte',
    proposal: 'Ce qui est proposé, dans des mots pour la personne',
    proposalHint: 'À lire ensemble. Ajoutez ce qui est propre à ce plan; retirez ce qui ne s’applique pas.',
    renew: 'Remettre le modèle',
    elements: 'Expliqué à la personne',
    elementsHint: 'Cochez chaque point une fois qu’il a été expliqué et compris.',
    areas: 'Zones',
    clinicalReason: 'Raison clinique',
    clinicalReasonHint: 'Pourquoi ces zones doivent être évaluées ou traitées.',
    request: 'La personne a demandé le traitement des seins, pour une raison clinique',
    requestHint: 'Les seins ne sont traités qu’à la demande de la personne.',
    uses: 'Les renseignements peuvent être remis à',
    giver: 'Qui décide',
    giverName: 'Nom',
    relationship: 'Lien avec la personne',
    relationshipHint: 'Par exemple mère, tuteur, mandataire aux soins personnels',
    capacityMinor:
      'Sur quoi se fonde la décision de cette personne mineure, ou pourquoi quelqu’un d’autre décide',
    capacitySubstitute: 'Pourquoi quelqu’un d’autre décide',
    capacityHint: 'Ce qui a été expliqué, et ce qui montrait que c’était compris, ou non.',
    decision: 'Décision',
    reason: 'Motif, s’il a été donné',
    until: 'Valable jusqu’au',
    untilHint: 'Laissez vide si le consentement vaut jusqu’à son retrait.',
    printedName: 'Nom en lettres moulées',
    sign: 'Signez ici avec le doigt, un stylet ou la souris',
    signHeading: 'Signature',
    signAgain: 'Effacer la signature',
    signature: 'Signature de {{name}}',
    signed: 'Signature : {{name}}, {{date}} à {{time}}',
    optional: 'Un refus ou un retrait compte même sans signature. Faites signer lorsque c’est possible.',
    stale:
      'Quelque chose a changé après la signature; celle-ci a donc été retirée. Faites signer de nouveau.',
  },
  part: { what: 'Objet', explained: 'Ce qui a été expliqué', who: 'Qui décide', decision: 'Décision' },
  minor: {
    title: 'Une personne mineure',
    what: 'Moins de {{majority}} ans, l’âge de la majorité ici. Une personne mineure peut décider si elle comprend la nature, les bienfaits, les risques et les conséquences; sinon, un parent ou tuteur décide. Écrivez sur quoi cela se fonde.',
  },
  refusedNote: 'Un refus se consigne aussi. Signez-le une fois écrit : le dossier l’indiquera.',
  withdrawnNote: 'Dès le jour de la signature, le dossier arrête le traitement qui en dépend.',
  plan: {
    field: 'Plan de traitement visé',
    version: 'Version {{number}} du {{date}}',
    replaced: 'Version {{number}} du {{date}}, remplacée depuis',
    none: 'Aucun plan',
    newer:
      'Une version plus récente du plan est en vigueur. Ce consentement ne la vise pas : passez en revue la plus récente avec la personne, ou laissez-le ainsi.',
    proposed:
      'On vous propose le plan de traitement du {{date, datetime(dateStyle: long; timeZone: UTC)}}, version {{number}}.',
    techniques: 'Ce qui est fait : {{list}}.',
    places: 'Où : {{list}}.',
    often: 'À quelle fréquence : {{list}}.',
    minutes_one: '{{count}} minute par visite',
    minutes_other: '{{count}} minutes par visite',
    perWeek_one: '{{count}} visite par semaine',
    perWeek_other: '{{count}} visites par semaine',
    weeks_one: 'pendant {{count}} semaine',
    weeks_other: 'pendant {{count}} semaines',
    sessions_one: '{{count}} visite en tout',
    sessions_other: '{{count}} visites en tout',
  },
  prose: {
    plan: 'Il vise la version {{number}} du plan de traitement, du {{date, datetime(dateStyle: long; timeZone: UTC)}}.',
    areas: 'Évaluation ou traitement : {{areas}}.',
    request: 'À la demande de la personne elle-même.',
    element: '{{name}}. {{what}}',
    giver: '{{who}} : {{name}} ({{relationship}}).',
    giverPatient: 'La personne elle-même.',
    notSigned: 'Sans signature manuscrite.',
    until: '{{date, datetime(dateStyle: long; timeZone: UTC)}}',
  },
  summary: {
    scope: 'Consentement',
    decision: 'Décision',
    by: 'Décision de',
    plan: 'Plan',
    until: 'Jusqu’au',
    open: 'pas encore décidé',
  },
  action: {
    copy: 'Copie du patient (PDF)',
    chartPage: 'Page du dossier avec alertes (PDF)',
    withdraw: 'Retirer',
  },
  template: {
    treatment: `On vous propose un traitement de massothérapie. Il peut comprendre l’observation de vos mouvements, des techniques manuelles sur les régions dont nous convenons, des étirements ou des exercices, de la chaleur ou du froid, et des conseils pour la maison. Un drap vous couvre; seule la région travaillée est découverte.

Cela peut soulager la douleur, la raideur, la tension et aider à bouger. L’effet varie d’une personne à l’autre, et personne ne peut le promettre.

Vous pourriez avoir des courbatures ou de la fatigue pendant un jour ou deux. Il y a parfois de la rougeur, une ecchymose ou un étourdissement en se levant; parfois un malaise s’aggrave pour un temps. Dites-le tout de suite si quelque chose fait mal ou ne va pas, et signalez-moi tout changement de votre santé ou de vos médicaments.

Vous pourriez plutôt faire des exercices par vous-même, consulter un médecin ou un autre professionnel de la santé, ou attendre. Sans traitement, un malaise peut rester pareil, passer de lui-même ou s’aggraver.

Vous décidez. Vous pouvez tout demander, refuser une partie, et changer ou arrêter le traitement en tout temps, même après avoir signé. Vos soins ici n’en souffriront pas.`,
    information: `Vos renseignements de santé sont gardés dans un dossier chiffré de ce cabinet et servent à vos soins. Personne d’autre ne les reçoit sans votre accord, sauf lorsque la loi l’exige.

Si vous acceptez, ce qui est nécessaire peut être remis à ceux qui sont cochés sur ce formulaire, et à personne d’autre. Vous pouvez dire ce qui doit être laissé de côté.

Vous pouvez refuser, et vous pouvez retirer ce consentement en tout temps. Le retrait vaut à partir de ce jour; ce qui a été remis avant ne peut pas être repris. Le traitement n’en dépend pas, mais une réclamation à un assureur peut en dépendre.`,
    'sensitive-areas': `Pour la raison clinique qui vous a été expliquée, ces zones doivent être évaluées ou traitées : {{areas}}.

Un drap vous couvre; seule la région travaillée est découverte, et lorsque cela peut se faire à travers le drap ou vos vêtements, vous pouvez le choisir. Quelqu’un peut être avec vous dans la pièce.

Cela peut soulager le malaise dont nous avons parlé, ce que personne ne peut promettre. Vous pourriez avoir des courbatures pendant un jour ou deux, ou trouver cela désagréable. On peut plutôt laisser ces zones et traiter le reste. Sans cela, le malaise peut rester pareil.

Vous pouvez refuser chacune de ces zones, et arrêter en tout temps, même après avoir signé. On vous le demandera de nouveau à chaque visite.`,
    areasBelow: 'celles qui sont cochées ci-dessous',
  },
};
