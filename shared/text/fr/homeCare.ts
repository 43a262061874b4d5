import type { homeCare as english } from '../en/homeCare.ts';
import type { Words } from '../text.ts';

export const homeCare: Words<typeof english> = {
  type: {
    mobility: 'Mouvement',
    stretch: 'Étirement',
    strength: 'Force',
    'self-release': 'Automassage',
    thermal: 'Chaleur et froid',
    posture: 'Position',
    activity: 'Activité',
    breathing: 'Respiration',
  },
  name: {
    'knee-to-chest': 'Genou vers la poitrine',
    'cat-cow': 'Le chat et la vache',
    'pelvic-tilt': 'Bascule du bassin',
    'lumbar-rotation': 'Genoux d’un côté à l’autre',
    'prone-prop': 'Appui sur les avant-bras',
    'child-pose': 'Posture de l’enfant',
    bridge: 'Le pont',
    'bird-dog': 'Bras et jambe opposés',
    'side-plank': 'Planche de côté',
    'thoracic-extension': 'Se pencher sur le dossier',
    'open-book': 'Le livre ouvert',
    'sleep-position': 'Position pour dormir',
    'chin-tuck': 'Rentrer le menton',
    'neck-rotation': 'Tourner la tête',
    'upper-trapezius-stretch': 'Étirement du côté du cou',
    'levator-stretch': 'Nez vers l’aisselle',
    'jaw-relaxation': 'Mâchoire au repos',
    'doorway-pectoral-stretch': 'Étirement de la poitrine dans une porte',
    'scapular-squeeze': 'Serrer les omoplates',
    'wall-slide': 'Glisser les bras au mur',
    pendulum: 'Bras en pendule',
    'shoulder-external-rotation': 'Tourner le bras vers l’extérieur',
    'wall-push-up': 'Pompes au mur',
    'wrist-extensor-stretch': 'Étirement, dessus de l’avant-bras',
    'wrist-flexor-stretch': 'Étirement, dessous de l’avant-bras',
    'tendon-glide': 'Glissement des doigts',
    'hip-flexor-stretch': 'Étirement de l’avant de la hanche',
    'hamstring-stretch': 'Étirement de l’arrière de la cuisse',
    'piriformis-stretch': 'Étirement en chiffre quatre',
    clamshell: 'La palourde',
    'quadriceps-stretch': 'Étirement de l’avant de la cuisse',
    'calf-stretch': 'Étirement du mollet',
    'calf-raise': 'Monter sur la pointe des pieds',
    'sit-to-stand': 'S’asseoir et se lever',
    'single-leg-stand': 'Équilibre sur une jambe',
    'ankle-pump': 'Pompage de la cheville',
    'foam-roller': 'Rouleau de mousse',
    'tennis-ball': 'Balle de tennis au mur',
    'foot-roll': 'Rouler la plante du pied',
    heat: 'Chaleur',
    cold: 'Compresse froide',
    walking: 'Marche',
    ergonomics: 'Régler son poste de travail',
    'micro-breaks': 'Courtes pauses',
    breathing: 'Respirer par le ventre',
  },
  how: {
    'knee-to-chest':
      'Couchez-vous à plat sur le dos.\nPrenez un genou à deux mains et amenez-le doucement vers la poitrine.\nGardez la position en respirant. Puis redescendez lentement.',
    'cat-cow':
      'Mettez-vous à quatre pattes.\nExpirez et arrondissez le dos comme un chat.\nInspirez, laissez descendre le ventre et regardez devant vous.\nPassez lentement de l’un à l’autre.',
    'pelvic-tilt':
      'Couchez-vous sur le dos, genoux pliés, pieds à plat.\nSerrez le ventre et appuyez doucement le bas du dos au sol.\nGardez la position en respirant. Relâchez.',
    'lumbar-rotation':
      'Couchez-vous sur le dos, genoux pliés, bras écartés.\nLaissez descendre lentement les deux genoux d’un côté, sans forcer.\nRevenez au milieu, puis allez de l’autre côté.',
    'prone-prop':
      'Couchez-vous sur le ventre.\nPlacez les coudes sous les épaules et soulevez la poitrine.\nGardez le bassin lourd au sol et relâchez le dos.',
    'child-pose':
      'À genoux, asseyez-vous sur les talons.\nPenchez-vous en avant et allongez les bras au sol.\nReposez la tête, respirez lentement et laissez le dos s’allonger.',
    bridge:
      'Couchez-vous sur le dos, genoux pliés, pieds à plat.\nSerrez les fesses et levez le bassin jusqu’à ce que le corps soit droit.\nGardez la position, puis redescendez lentement.',
    'bird-dog':
      'Mettez-vous à quatre pattes, le dos plat.\nTendez un bras devant et la jambe opposée derrière.\nGardez la position sans creuser ni tourner le dos. Puis changez de côté.',
    'side-plank':
      'Couchez-vous sur le côté, le coude sous l’épaule.\nLevez le bassin jusqu’à ce que le corps soit droit. Genoux pliés, c’est plus facile.\nGardez la position en respirant. Puis changez de côté.',
    'thoracic-extension':
      'Asseyez-vous sur une chaise à dossier bas et ferme. Mettez les mains derrière la tête.\nPenchez doucement le haut du dos par-dessus le dossier.\nGardez la position, puis revenez. Le bas du dos ne bouge pas.',
    'open-book':
      'Couchez-vous sur le côté, genoux pliés, bras tendus devant vous.\nLevez le bras du dessus et ouvrez-le de l’autre côté. La tête et la poitrine suivent.\nFaites une pause, puis revenez. Les genoux restent ensemble.',
    'sleep-position':
      'Sur le côté : mettez un oreiller entre les genoux.\nSur le dos : mettez un oreiller sous les genoux.\nPrenez pour la tête un oreiller qui garde le cou droit.',
    'chin-tuck':
      'Gardez le dos droit et regardez devant vous.\nReculez le menton bien à plat, comme pour faire un double menton. Ne baissez pas les yeux.\nGardez la position, puis relâchez.',
    'neck-rotation':
      'Asseyez-vous le dos droit, épaules basses.\nTournez lentement la tête d’un côté, sans forcer.\nGardez la position, revenez au milieu, puis allez de l’autre côté.',
    'upper-trapezius-stretch':
      'Asseyez-vous le dos droit et tenez le siège d’une main.\nPenchez la tête de l’autre côté. Posez-y la main libre, sans tirer fort.\nGardez la position et laissez descendre l’épaule. Puis changez de côté.',
    'levator-stretch':
      'Asseyez-vous le dos droit. Tournez la tête à moitié d’un côté.\nPenchez-la, comme pour sentir votre aisselle.\nPosez la main derrière la tête et gardez la position. Puis changez de côté.',
    'jaw-relaxation':
      'Fermez les lèvres et gardez les dents un peu écartées.\nPosez le bout de la langue derrière les dents d’en haut.\nPosez les doigts sur la mâchoire et laissez-la devenir lourde en expirant.',
    'doorway-pectoral-stretch':
      'Placez-vous dans une porte, les avant-bras sur le cadre, les coudes à la hauteur des épaules.\nFaites un petit pas en avant jusqu’à sentir un étirement dans la poitrine.\nGardez la position en respirant.',
    'scapular-squeeze':
      'Gardez le dos droit, les bras relâchés.\nTirez les omoplates vers l’arrière et vers le bas, l’une vers l’autre.\nGardez la position sans lever les épaules. Relâchez.',
    'wall-slide':
      'Debout, le dos au mur, coudes pliés, les bras contre le mur.\nGlissez les bras vers le haut, sans forcer.\nRedescendez lentement.',
    pendulum:
      'Appuyez votre bon bras sur une table et penchez-vous.\nLaissez pendre le bras sensible, mou et lourd.\nBalancez le corps pour que le bras aille d’avant en arrière, puis en petits cercles.',
    'shoulder-external-rotation':
      'Pliez le coude et gardez-le contre vous. Une serviette roulée entre les deux aide.\nTournez lentement l’avant-bras vers l’extérieur.\nRevenez lentement. Votre thérapeute peut ajouter un élastique.',
    'wall-push-up':
      'Debout à une longueur de bras du mur, posez-y les mains à la hauteur des épaules.\nPliez les coudes et approchez la poitrine du mur. Le corps reste droit.\nRepoussez-vous.',
    'wrist-extensor-stretch':
      'Tendez un bras devant vous, paume vers le bas.\nLaissez pendre la main et tirez-la doucement vers vous avec l’autre.\nGardez la position, puis changez de côté.',
    'wrist-flexor-stretch':
      'Tendez un bras devant vous, les doigts en haut, comme pour dire « stop ».\nTirez doucement les doigts vers vous avec l’autre main.\nGardez la position, puis changez de côté.',
    'tendon-glide':
      'Levez la main, les doigts droits.\nPliez seulement le bout des doigts, en crochet.\nContinuez jusqu’au poing fermé. Puis rouvrez la main.',
    'hip-flexor-stretch':
      'Mettez un genou à terre, l’autre pied devant. Glissez un coussin sous le genou.\nGardez le dos droit et serrez la fesse.\nAvancez le bassin jusqu’à sentir un étirement devant la hanche. Gardez la position.',
    'hamstring-stretch':
      'Couchez-vous sur le dos. Levez une cuisse à la verticale et tenez-la à deux mains.\nDépliez lentement le genou jusqu’à sentir un étirement derrière la cuisse.\nGardez la position, puis changez de jambe.',
    'piriformis-stretch':
      'Couchez-vous sur le dos, genoux pliés. Posez une cheville sur l’autre genou.\nPrenez la cuisse du dessous et tirez-la vers vous.\nGardez la position quand vous sentez la fesse s’étirer. Puis changez de côté.',
    clamshell:
      'Couchez-vous sur le côté, genoux pliés, pieds ensemble.\nLevez le genou du dessus, les pieds restent ensemble. Ne roulez pas vers l’arrière.\nRedescendez lentement. Puis changez de côté.',
    'quadriceps-stretch':
      'Debout, tenez-vous à un mur ou à une chaise.\nPrenez un pied et amenez le talon vers la fesse.\nGardez les genoux proches et le dos droit. Tenez, puis changez de côté.',
    'calf-stretch':
      'Appuyez-vous à un mur, un pied devant et un pied derrière.\nLe genou arrière reste droit et le talon au sol.\nPenchez-vous jusqu’à sentir le mollet s’étirer. Tenez, puis changez de côté.',
    'calf-raise':
      'Debout, tenez-vous à une chaise ou à un comptoir.\nMontez lentement sur la pointe des pieds.\nRedescendez les talons plus lentement encore.',
    'sit-to-stand':
      'Asseyez-vous au bord d’une chaise ferme, les pieds sous les genoux.\nPenchez-vous et levez-vous. Aidez-vous des mains seulement au besoin.\nRasseyez-vous lentement.',
    'single-leg-stand':
      'Debout à côté d’une chaise ou d’un comptoir où vous tenir.\nLevez un pied et gardez l’équilibre, avec aussi peu d’aide que c’est prudent.\nPosez le pied et changez de côté.',
    'ankle-pump':
      'Couchez-vous, la jambe sur un oreiller.\nTirez les orteils vers vous, puis pointez-les au loin.\nAllez lentement, sans forcer.',
    'foam-roller':
      'Placez le rouleau en travers du muscle que votre thérapeute vous a montré.\nRoulez lentement d’avant en arrière, quelques centimètres à la fois.\nÉvitez le bas du dos, les côtes et les os. Cela peut être sensible, jamais vif.',
    'tennis-ball':
      'Debout, le dos au mur. Placez la balle entre le mur et le muscle sensible, à côté de la colonne, jamais dessus.\nAppuyez jusqu’à 5 sur 10 au plus.\nRestez immobile, ou roulez un peu de haut en bas.',
    'foot-roll':
      'Sur une chaise, mettez une petite balle sous le pied.\nRoulez-la lentement du talon aux orteils et retour.\nN’appuyez pas plus que ce qui est confortable.',
    heat: 'Enveloppez un sac chaud dans une serviette. Il doit être chaud, pas brûlant.\nPosez-le sur les muscles sensibles. Ne vous couchez pas dessus et ne vous endormez pas avec.\nRegardez la peau toutes les 5 minutes.',
    cold: 'Enveloppez une compresse froide dans un linge mince et humide.\nPosez-la sur l’endroit sensible.\nEnlevez-la dès que la peau est engourdie, et regardez la peau.',
    walking:
      'Marchez à une allure où vous pouvez encore parler.\nCommencez par ce que vous pouvez aujourd’hui, même 5 minutes.\nAjoutez une minute ou deux tous les quelques jours.',
    ergonomics:
      'Asseyez-vous au fond du siège, le bas du dos appuyé, les deux pieds au sol.\nPlacez le haut de l’écran à la hauteur des yeux, à une longueur de bras.\nGardez les coudes près du corps, pliés en L.\nChangez de position toutes les 20 à 30 minutes.',
    'micro-breaks':
      'Réglez une minuterie toutes les 30 minutes.\nLevez-vous et tendez les deux bras vers le haut.\nPrenez trois respirations lentes et faites quelques pas.',
    breathing:
      'Couchez-vous, ou asseyez-vous avec un bon appui. Posez une main sur le ventre.\nInspirez par le nez et laissez le ventre monter.\nExpirez lentement et laissez-le descendre, plus longtemps que vous n’avez inspiré.',
  },
  stop: {
    pain: 'la douleur devient vive, ou reste plus forte le lendemain',
    spreading: 'la douleur ou les picotements descendent dans le bras ou la jambe',
    dizzy: 'la tête vous tourne, ou vous voyez double',
    chest: 'la poitrine fait mal ou le souffle manque (appelez le 911)',
    skin: 'la peau brûle, devient blanche ou très rouge, ou fait des cloques',
    bruise: 'vous avez un bleu, ou mal plus d’une journée',
    joint: 'une articulation fait mal, se bloque ou cède',
    calf: 'un mollet est enflé, chaud ou sensible (appelez un médecin)',
  },
  stopIf: 'Arrêtez si',
  urgent: {
    numbness:
      'Engourdissement ou picotements qui s’étendent : arrêtez et appelez votre thérapeute ou un médecin aujourd’hui.',
    weakness: 'Un bras ou une jambe qui faiblit : voyez un médecin aujourd’hui.',
    bladder:
      'Nouveau problème de vessie ou d’intestin, ou engourdissement entre les jambes : appelez le 911 ou allez à l’urgence maintenant.',
    fever: 'Fièvre avec la douleur : voyez un médecin aujourd’hui.',
  },
  dose: {
    sets_one: '{{count}} série',
    sets_other: '{{count}} séries',
    hold_one: 'tenir {{count}} seconde',
    hold_other: 'tenir {{count}} secondes',
    times_one: 'une fois',
    times_other: '{{count}} fois',
    timesEachSide_one: 'une fois de chaque côté',
    timesEachSide_other: '{{count}} fois de chaque côté',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    eachSide: 'de chaque côté',
    perDay_one: 'une fois par jour',
    perDay_other: '{{count}} fois par jour',
    daysPerWeek_one: '{{count}} jour par semaine',
    daysPerWeek_other: '{{count}} jours par semaine',
    asTold: 'Comme votre thérapeute vous l’a dit',
  },
  sheet: {
    title: 'Vos soins à domicile',
    fileTitle: 'Soins à domicile {{date}}',
    madeFor: 'Pour {{name}}',
    lead: 'Allez lentement et respirez. Un léger effort est normal, une douleur vive ne l’est pas. Cochez une case chaque jour.',
    note: 'De votre thérapeute',
    stopTitle: 'Quand arrêter et appeler',
    questions: 'Des questions? Demandez à {{name}}',
    week: 'Semaine {{number}}',
    day: {
      monday: 'L',
      tuesday: 'M',
      wednesday: 'M',
      thursday: 'J',
      friday: 'V',
      saturday: 'S',
      sunday: 'D',
    },
  },
  drawing: 'Dessin : {{name}}',
};
