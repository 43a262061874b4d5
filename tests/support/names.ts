/** Names to draw from, as they are written where they come from. Every pairing is a person who does not exist. */
interface Tongue {
  family: readonly string[];
  given: readonly string[];
}

const list = (names: string): readonly string[] => names.split(', ');

export const TONGUES: readonly Tongue[] = [
  {
    family: list(
      'Ashgrove, Birchall, Calloway, Dunmore, Elderfield, Fairweather, Greystone, Hawthorne, Inglewood, Kestrel, ' +
        'Larkspur, Merriweather, Northcott, O’Dell, Pemberley, Quillfeather, Ravenscroft, Silverlake, Thornbury, Wren',
    ),
    given: list(
      'Alice, Benjamin, Charlotte, Daniel, Eleanor, Finn, Grace, Henry, Isla, Jack, Keira, Liam, Maya, Nathan, ' +
        'Olivia, Peter, Quinn, Rose, Samuel, Tessa, Violet, William, Zoë',
    ),
  },
  {
    family: list(
      'Beauséjour, Champagne-Lévis, Deschênes, Émond, Fournier, Gagné, Hébert, Île-Royer, Joncas, L’Écuyer, ' +
        'Lefrançois, Maltais, Noël, Ouimet, Pépin, Robitaille, St-Aubin, Thériault, Vaillancourt',
    ),
    given: list(
      'Aurélie, Benoît, Chloé, Désirée, Étienne, François, Gaëlle, Hélène, Jérôme, Lévi, Maëva, Noémie, Océane, ' +
        'Rémi, Solène, Thaïs, Xavier, Zacharie, Anne-Sophie, Jean-Loup',
    ),
  },
  {
    family: list(
      'Błażejczyk, Dąbrówna, Grzybek, Jaźwiński, Kłosowska, Łękawa, Mączka, Niedźwiedź, Pęczak, Żółtko',
    ),
    given: list(
      'Agnieszka, Bożena, Dżesika, Grażyna, Jędrzej, Łukasz, Małgorzata, Paweł, Stanisław, Zdzisława',
    ),
  },
  {
    family: list('Bùi, Đặng, Đinh, Hồ, Huỳnh, Lê, Lý, Ngô, Nguyễn, Phạm, Trần, Trịnh, Võ, Vũ'),
    given: list(
      'Ánh Tuyết, Bảo Châu, Đức Huy, Hải Yến, Khánh Linh, Minh Quân, Ngọc Diệp, Phương Thảo, Quốc Bảo, Thị Mai',
    ),
  },
  {
    family: list(
      'Αλεξανδράκη, Βλαχόπουλος, Γεωργαντά, Δημητρίου, Καλαμάρης, Μαυροειδή, Ξενάκης, Παπαλουκάς, Τσακίρη',
    ),
    given: list(
      'Αγγελική, Βασίλης, Δέσποινα, Ευάγγελος, Ιφιγένεια, Κωνσταντίνος, Μαριλένα, Νεφέλη, Σπυρίδων, Φώτης',
    ),
  },
  {
    family: list(
      'Бондаренко, Гайдученко, Журавль, Іванців, Коваленко, Лісовський, Мороз, Савченко, Ткачук, Щербина',
    ),
    given: list('Андрій, Богдана, Віра, Дмитро, Єва, Злата, Йосип, Катерина, Любомир, Оксана, Тарас, Юлія'),
  },
  {
    family: list('Brar, Chahal, Dhaliwal, Gill, Iyer, Kulkarni, Menon, Patil, Randhawa, Sidhu, Venkataraman'),
    given: list(
      'Amrit, Balvinder, Divya, Gurpreet, Harleen, Jaspreet, Kavya, Manjit, Nandini, Rajan, Simran',
    ),
  },
  {
    family: list(
      'Abdelkader, Benslimane, Cherkaoui, El Fassi, Haddad, Khoury, Mansouri, Nasr, Tazi, Zerhouni',
    ),
    given: list('Amina, Bilal, Dounia, Farid, Hanane, Ilyès, Khadija, Mehdi, Nour, Rachid, Soraya, Younès'),
  },
  {
    family: list(
      'Álvarez Niño, Cárdenas, Echeverría, Güiraldes, Íñiguez, Muñoz Peña, Olmedo, Ríos, Saldaña, Zúñiga',
    ),
    given: list(
      'Adrián, Belén, Catalina, Emiliano, Inés, Jesús María, Lucía, Martín, Nicolás, Sofía, Úrsula',
    ),
  },
  {
    family: list(
      'Baek, Chen, Fujimori, Hwang, Ishikawa, Kwon, Liao, Moriyama, Okafor, Adeyemi, Mbeki, Tremaine',
    ),
    given: list(
      'Ji-woo, Mei-Ling, Haruto, Seo-yeon, Aiko, Min-jun, Xiu, Sakura, Chidi, Folasade, Thandi, Kofi',
    ),
  },
];

/** Area codes of Canada; with the 555-01xx block they give a few thousand numbers that nobody has. */
export const AREA_CODES = list(
  '204, 226, 236, 249, 250, 263, 289, 306, 343, 354, 365, 367, 403, 416, 418, 431, 437, 438, 450, 506, 514, 519, ' +
    '548, 579, 581, 587, 604, 613, 639, 647, 672, 705, 709, 778, 780, 782, 807, 819, 825, 867, 873, 902, 905',
);
