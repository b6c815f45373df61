extension ShippedConventions {
  /// The definition of the fictional example, for demonstrations and tests.
  ///
  /// It has the engagements and actions of the Val-de-Marne in their words; leads, partners, dates,
  /// milestones, indicators and amounts are invented. Its dates are those of a world whose today is
  /// ``exampleDay``: whoever shows it shifts every ISO date by the days between that day and today,
  /// and every `year` of a funding line by the years between them.
  public static let example = #"""
    # Exemple fictif : une convention inventée, pour essayer Suivi sans risque.
    #
    # Les intitulés des engagements et des actions viennent d'une vraie convention ; tout le reste est
    # inventé : personnes, dates, montants, jalons, indicateurs, et le journal qui l'accompagne.
    # « fictional = true » le rappelle sur chaque écran et dans chaque document.

    format = 1

    # ── La convention ────────────────────────────────────────────────────────────────────────────────
    [convention]
    id = "exemple"
    title = "Exemple fictif : convention d'appui à la lutte contre la pauvreté et l'accès à l'emploi"
    kind = "CALPAE"
    territory = "Département imaginaire"
    start = 2022-07-01
    end = 2023-06-30
    adopted = 2022-10-17
    signed = 2023-01-09
    fictional = true
    timezone = "Europe/Paris"
    stale_after_days = 60
    source = "invention"

    # Les documents d'où viennent les mots et les chiffres.
    [[source]]
    id = "communique"
    title = "Communiqué de presse d'une vraie convention, pour les intitulés seulement"

    [[source]]
    id = "invention"
    title = "Données inventées pour l'exemple"

    # ── Les parties et leurs signataires ─────────────────────────────────────────────────────────────
    [[party]]
    id = "etat"
    name = "L'État"

    [[party]]
    id = "departement"
    name = "Le Département imaginaire"

    # Un financeur de plus, qui n'a pas signé.
    [[party]]
    id = "caf"
    name = "La Caf imaginaire"

    [[signatory]]
    id = "prefete"
    name = "Maud Exemple"
    role = "Préfète du Département imaginaire"
    party = "etat"
    stresses = "Mesurer ce qui change pour les personnes, et le dire simplement."
    source = "invention"

    [[signatory]]
    id = "president"
    name = "Paul Modèle"
    role = "Président du Département imaginaire"
    party = "departement"
    stresses = "Des actions proches du terrain, suivies jusqu'au bout."
    source = "invention"

    # ── Avenants ─────────────────────────────────────────────────────────────────────────────────────
    # Le premier est signé : il prolonge la période. Le second n'est qu'annoncé.
    [[amendment]]
    id = "avenant-1"
    title = "Avenant de prolongation"
    end = 2023-12-31
    state = "signed"
    source = "invention"

    [[amendment]]
    id = "avenant-2"
    title = "Second avenant, en discussion"
    end = 2024-03-31
    state = "announced"
    source = "invention"

    # ── Ce qui précède, et le contexte national ──────────────────────────────────────────────────────
    [[predecessor]]
    id = "convention-precedente"
    title = "Première convention imaginaire"
    start = 2019-07-01
    end = 2022-06-30
    source = "invention"

    [[measure]]
    id = "mesure-imaginaire"
    title = "Une mesure nationale imaginaire, à côté de la convention"
    source = "invention"

    # ── L'argent de la convention, par financeur, année et étape ─────────────────────────────────────
    # Aucun total imprimé ici : il se calcule, et la part non répartie par action reste visible.
    [[funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 880_000

    [[funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 860_000

    [[funding]]
    funder = "etat"
    year = 2022
    stage = "committed"
    amount = 845_000

    [[funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 612_400

    [[funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 940_000

    [[funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 910_000

    [[funding]]
    funder = "etat"
    year = 2023
    stage = "paid"
    amount = 273_000

    [[funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 1_480_000

    [[funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 1_452_300

    [[funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 1_187_650.40

    [[funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 1_620_000

    [[funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 1_391_000

    [[funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 702_118.75

    [[funding]]
    funder = "caf"
    year = 2022
    stage = "planned"
    amount = 120_000

    [[funding]]
    funder = "caf"
    year = 2022
    stage = "committed"
    amount = 120_000

    [[funding]]
    funder = "caf"
    year = 2022
    stage = "paid"
    amount = 96_000

    [[funding]]
    funder = "caf"
    year = 2023
    stage = "planned"
    amount = 140_000

    # ── Les deux volets, et les publics des initiatives ──────────────────────────────────────────────
    [[volet]]
    id = "socle"
    title = "Les actions-socle"
    short = "Socle"

    [[volet]]
    id = "initiative"
    title = "Les actions d'initiative"
    short = "Initiative"

    [[group]]
    id = "familles"
    title = "Les familles"
    short = "Familles"

    [[group]]
    id = "jeunes"
    title = "Les jeunes"
    short = "Jeunes"

    [[group]]
    id = "ase"
    title = "Enfants et jeunes placés en urgence (aide sociale à l'enfance)"
    short = "ASE"

    [[group]]
    id = "rsa"
    title = "Les allocataires du RSA et les grands exclus"
    short = "RSA et grands exclus"

    # ── Les cinq engagements ─────────────────────────────────────────────────────────────────────────
    [[engagement]]
    id = "E1"
    title = "Agir pour l'égalité des chances et les droits fondamentaux des enfants"
    short = "Enfants"
    source = "communique"

    [[engagement]]
    id = "E2"
    title = "Garantir un parcours de formation pour les jeunes, les aider à construire leur avenir"
    short = "Jeunes"
    source = "communique"

    [[engagement]]
    id = "E3"
    title = "Renforcer l'accès aux droits et rendre la vie quotidienne plus facile"
    short = "Droits"
    source = "communique"

    [[engagement]]
    id = "E4"
    title = "Lutter contre les inégalités de santé"
    short = "Santé"
    source = "communique"

    [[engagement]]
    id = "E5"
    title = "Mieux accompagner vers l'activité pour sortir de la pauvreté"
    short = "Activité"
    source = "communique"

    # ── Les actions ──────────────────────────────────────────────────────────────────────────────────

    # Volet socle.

    [[action]]
    id = "S1"
    title = "Construction d'une culture commune et de protocoles pour le traitement des situations d'enfants en bidonvilles"
    short = "Enfants en bidonvilles"
    volet = "socle"
    engagement = "E1"
    link = "proposed"
    lead = "Camille Exemple, direction de l'action sociale"
    partners = ["Préfecture", "Commune d'Exempleville", "Association Les Passerelles imaginaires"]
    start = 2022-10-01
    due = 2023-09-30
    nature = "new"
    source = "communique"
    quote = "construction d’une culture commune et de protocoles pour le traitement des situations d’enfants en bidonvilles"

    [[action.milestone]]
    id = "M1"
    title = "Protocole commun rédigé"
    due = 2023-03-31

    [[action.milestone]]
    id = "M2"
    title = "Protocole signé par les parties"
    due = 2023-09-25

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 40_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 40_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 60_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 58_200

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 31_450

    [[action]]
    id = "S2"
    title = "Accès aux droits"
    short = "Accès aux droits"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    lead = "Dominique Modèle, direction de l'action sociale"
    partners = ["Caf", "CCAS d'Exempleville", "Réseau des accueils imaginaires"]
    start = 2022-09-01
    due = 2023-12-31
    nature = "reinforced"
    source = "communique"
    quote = "accès aux droits"

    [[action.milestone]]
    id = "M1"
    title = "Dix accueils labellisés"
    due = 2023-02-28

    [[action.milestone]]
    id = "M2"
    title = "Annuaire des accueils en ligne"
    due = 2023-10-15

    [[action.indicator]]
    id = "I1"
    title = "Personnes reçues en premier accueil"
    unit = "personnes"
    direction = "up"
    baseline = "not-applicable"
    target = 1_500
    result = 640
    definition = "Personnes différentes reçues depuis le début de la période."
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 110_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 105_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 105_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 150_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 150_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 143_200.50

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 120_000

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 115_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 170_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 160_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 82_000

    [[action]]
    id = "S3"
    title = "Réduction des délais d'orientation et d'accompagnement des bénéficiaires du RSA"
    short = "Délais d'orientation du RSA"
    volet = "socle"
    engagement = "E5"
    link = "confirmed"
    lead = "Sacha Fictif, direction de l'insertion"
    partners = ["Caf", "Service public de l'emploi"]
    start = 2022-07-01
    due = 2023-12-31
    nature = "reinforced"
    source = "communique"
    quote = "réduction des délais d’orientation et d’accompagnement des bénéficiaires du RSA"

    [[action.milestone]]
    id = "M1"
    title = "Plateforme d'orientation ouverte"
    due = 2022-12-15

    [[action.milestone]]
    id = "M2"
    title = "Rendez-vous en ligne pour tous les centres"
    due = 2023-07-31

    [[action.indicator]]
    id = "I1"
    title = "Allocataires orientés en un mois ou moins"
    unit = "%"
    direction = "up"
    baseline = 46
    target = 70
    definition = "Allocataires orientés en un mois ou moins, sur les allocataires entrés dans le mois."
    source = "invention"

    [[action.indicator]]
    id = "I2"
    title = "Délai moyen avant l'orientation"
    unit = "jours"
    direction = "down"
    baseline = 95
    target = 30
    result = 71
    definition = "De la notification des droits au premier rendez-vous tenu."
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 150_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 150_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "committed"
    amount = 148_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 230_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 226_500

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 201_300

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 160_000

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 155_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 240_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 214_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 118_400

    [[action]]
    id = "S4"
    title = "Accompagnement des situations complexes des bénéficiaires par des référents de parcours"
    short = "Référents de parcours"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    lead = "Dominique Modèle, direction de l'action sociale"
    partners = ["CCAS d'Exempleville"]
    start = 2022-10-01
    due = 2023-12-31
    nature = "continued"
    source = "communique"
    quote = "accompagnement des situations complexes des bénéficiaires par des référents de parcours"

    [[action.milestone]]
    id = "M1"
    title = "Référents nommés dans chaque centre"
    due = 2023-01-31

    [[action.milestone]]
    id = "M2"
    title = "Bilan à un an"
    due = 2023-11-15

    [[action.indicator]]
    id = "I1"
    title = "Situations suivies par un référent"
    unit = "situations"
    direction = "up"
    baseline = 40
    target = 120
    result = 78
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 45_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 45_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 45_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 70_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 68_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 66_120

    [[action]]
    id = "S5"
    title = "Insertion par la mise en œuvre d'une « garantie d'activité départementale »"
    short = "Garantie d'activité départementale"
    volet = "socle"
    engagement = "E5"
    link = "proposed"
    lead = "Sacha Fictif, direction de l'insertion"
    partners = ["Service public de l'emploi", "Chantier d'insertion imaginaire"]
    start = 2022-11-01
    due = 2023-12-31
    nature = "continued"
    source = "communique"
    quote = "insertion par la mise en œuvre d’une « garantie d’activité départementale »"

    [[action.milestone]]
    id = "M1"
    title = "Premier groupe accueilli"
    due = 2023-02-15

    [[action.milestone]]
    id = "M2"
    title = "Second groupe accueilli"
    due = 2023-10-02

    [[action.indicator]]
    id = "I1"
    title = "Entrées dans la garantie d'activité"
    unit = "personnes"
    direction = "up"
    baseline = 0
    target = 300
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 130_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 125_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 180_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 196_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 189_700

    [[action]]
    id = "S6"
    title = "Actions spécifiques sur le développement de la mobilité des demandeurs d'emploi"
    short = "Mobilité des demandeurs d'emploi"
    volet = "socle"
    engagement = "E5"
    link = "proposed"
    due = 2023-12-31
    source = "communique"
    quote = "actions spécifiques sur le développement de la mobilité des demandeurs d’emploi"

    [[action]]
    id = "S7"
    title = "Formation des travailleurs sociaux"
    short = "Formation des travailleurs sociaux"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    lead = "Alix Démo, direction des ressources humaines"
    partners = ["Institut imaginaire du travail social"]
    start = 2022-09-15
    due = 2023-06-30
    nature = "continued"
    source = "communique"
    quote = "formation des travailleurs sociaux"

    [[action.milestone]]
    id = "M1"
    title = "Première session de formation"
    due = 2022-11-30

    [[action.milestone]]
    id = "M2"
    title = "Dernière session de formation"
    due = 2023-06-15

    [[action.indicator]]
    id = "I1"
    title = "Travailleurs sociaux formés"
    unit = "personnes"
    direction = "up"
    baseline = 0
    target = 120
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 35_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 35_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "committed"
    amount = 35_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 35_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 50_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 47_300

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 47_300

    # Volet initiative, les familles.

    [[action]]
    id = "F1"
    title = "Places de crèches et haltes garderies pour des familles en voie d'insertion"
    short = "Crèches et haltes garderies"
    volet = "initiative"
    group = "familles"
    engagement = "E1"
    link = "proposed"
    lead = "Morgan Essai, direction de la petite enfance"
    partners = ["Caf", "Commune d'Exempleville"]
    start = 2022-09-01
    due = 2023-12-31
    nature = "reinforced"
    source = "communique"
    quote = "places de crèches et haltes garderies pour des familles en voie d’insertion"

    [[action.milestone]]
    id = "M1"
    title = "Convention avec la commune"
    due = 2022-11-15

    [[action.milestone]]
    id = "M2"
    title = "Seconde crèche ouverte"
    due = 2023-10-31

    [[action.indicator]]
    id = "I1"
    title = "Places réservées"
    unit = "places"
    direction = "up"
    baseline = 0
    target = 40
    result = 10
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 60_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 60_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 140_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 138_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 120_000

    [[action.funding]]
    funder = "caf"
    year = 2022
    stage = "planned"
    amount = 120_000

    [[action.funding]]
    funder = "caf"
    year = 2022
    stage = "committed"
    amount = 120_000

    [[action.funding]]
    funder = "caf"
    year = 2022
    stage = "paid"
    amount = 96_000

    [[action.funding]]
    funder = "caf"
    year = 2023
    stage = "planned"
    amount = 140_000

    [[action]]
    id = "F2"
    title = "Développement de logement-relais pour les femmes et enfants victimes de violences intra-familiales"
    short = "Logement-relais femmes et enfants"
    volet = "initiative"
    group = "familles"
    engagement = "E1"
    link = "proposed"
    lead = "Camille Exemple, direction de l'action sociale"
    partners = ["Association Le Relais imaginaire", "Bailleur imaginaire"]
    start = 2022-10-01
    due = 2023-06-30
    nature = "new"
    source = "communique"
    quote = "développement de logement-relais pour les femmes et enfants victimes de violences intra-familiales"

    [[action.milestone]]
    id = "M1"
    title = "Opérateur choisi"
    due = 2023-01-31

    [[action.milestone]]
    id = "M2"
    title = "Premiers logements livrés"
    due = 2023-06-15

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 55_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 50_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 90_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 62_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 12_800

    [[action]]
    id = "F3"
    title = "Accompagnement renforcé des familles en risque d'expulsion locative"
    short = "Familles en risque d'expulsion"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    lead = "Noa Fable, service du logement"
    partners = ["Préfecture", "Bailleur imaginaire"]
    start = 2022-10-15
    due = 2023-12-31
    nature = "reinforced"
    source = "communique"
    quote = "accompagnement renforcé des familles en risque d’expulsion locative"

    [[action.milestone]]
    id = "M1"
    title = "Commission de prévention réunie"
    due = 2022-12-01

    [[action.indicator]]
    id = "I1"
    title = "Familles maintenues dans leur logement"
    unit = "%"
    direction = "up"
    baseline = 60
    target = 80
    definition = "Familles encore dans leur logement six mois après, sur les familles suivies."
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 65_000

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 60_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 85_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 81_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 36_900.25

    [[action]]
    id = "F4"
    title = "Montée en charge qualitative des mesures d'accompagnement social lié au logement (ASLL)"
    short = "Montée en charge de l'ASLL"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    lead = "Noa Fable, service du logement"
    partners = ["Association Le Relais imaginaire"]
    start = 2022-11-01
    due = 2023-11-30
    nature = "reinforced"
    source = "communique"
    quote = "montée en charge qualitative des mesures d’accompagnement social lié au logement (ASLL)"

    [[action.milestone]]
    id = "M1"
    title = "Cahier des charges revu"
    due = 2023-01-31

    [[action.milestone]]
    id = "M2"
    title = "Nouveau marché notifié"
    due = 2023-07-31

    [[action.indicator]]
    id = "I1"
    title = "Mesures terminées par un relogement"
    unit = "%"
    direction = "up"
    baseline = 35
    target = 50
    numerator = 0
    denominator = 0
    definition = "Cohorte incomplète : aucune mesure n'est encore terminée."
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 70_000

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 70_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 120_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 76_000

    [[action]]
    id = "F5"
    title = "Ingénierie et coordination d'actions de lutte contre la précarité énergétique"
    short = "Précarité énergétique"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    source = "communique"
    quote = "ingénierie et coordination d’actions de lutte contre la précarité énergétique"

    # Volet initiative, les jeunes.

    [[action]]
    id = "J1"
    title = "Développement des Comités Locaux pour le Logement Autonome des Jeunes"
    short = "Logement autonome des jeunes"
    volet = "initiative"
    group = "jeunes"
    engagement = "E2"
    link = "proposed"
    lead = "Lou Maquette, mission jeunesse"
    partners = ["Mission locale imaginaire", "Bailleur imaginaire"]
    start = 2022-10-01
    due = 2023-12-31
    nature = "reinforced"
    source = "communique"
    quote = "développement des Comités Locaux pour le Logement Autonome des Jeunes"

    [[action.milestone]]
    id = "M1"
    title = "Premier comité installé"
    due = 2023-01-15

    [[action.milestone]]
    id = "M2"
    title = "Troisième comité installé"
    due = 2023-11-30

    [[action.indicator]]
    id = "I1"
    title = "Jeunes logés par un comité local"
    unit = "jeunes"
    direction = "up"
    baseline = 12
    result = 31
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 50_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 50_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 75_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 74_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 61_500

    [[action]]
    id = "J2"
    title = "Développement d'un réseau de santé à destination des étudiants de l'Université Paris Est Créteil"
    short = "Réseau de santé des étudiants"
    volet = "initiative"
    group = "jeunes"
    engagement = "E4"
    link = "proposed"
    lead = "Lou Maquette, mission jeunesse"
    partners = ["ARS", "Université imaginaire"]
    start = 2023-01-01
    due = 2023-12-31
    nature = "new"
    source = "communique"
    quote = "développement d'un réseau de santé à destination des étudiants de l'Université Paris Est Créteil"

    [[action.milestone]]
    id = "M1"
    title = "Permanence ouverte sur le campus"
    due = 2023-03-01

    [[action.indicator]]
    id = "I1"
    title = "Attente avant un premier rendez-vous"
    unit = "jours"
    direction = "down"
    baseline = 21
    target = 10
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 52_000

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "notified"
    amount = 52_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 38_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 38_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 19_250

    # Volet initiative, les enfants et jeunes placés en urgence (aide sociale à l'enfance).

    [[action]]
    id = "A1"
    title = "Parcours de soin pour les adolescents accueillis en foyers d'urgence de l'ASE"
    short = "Parcours de soin des adolescents"
    volet = "initiative"
    group = "ase"
    engagement = "E4"
    link = "proposed"
    partners = ["ARS", "Hôpital imaginaire"]
    start = 2022-11-15
    due = 2023-06-30
    nature = "new"
    source = "communique"
    quote = "parcours de soin pour les adolescents accueillis en foyers d'urgence de l’ASE"

    [[action.milestone]]
    id = "M1"
    title = "Convention avec l'ARS signée"
    due = 2023-06-15

    [[action.milestone]]
    id = "M2"
    title = "Premiers bilans de santé"
    due = 2023-10-15

    [[action.indicator]]
    id = "I1"
    title = "Bilans de santé réalisés"
    unit = "bilans"
    direction = "up"
    baseline = 0
    target = 60
    result = 11
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 48_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 72_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 0

    [[action]]
    id = "A2"
    title = "Création d'une boite à outils sur la problématique prostitutionnelle dans les foyers de l'ASE"
    short = "Boite à outils, foyers de l'ASE"
    volet = "initiative"
    group = "ase"
    engagement = "E1"
    link = "proposed"
    lead = "Andréa Brouillon, direction de l'enfance"
    partners = ["Association Les Passerelles imaginaires"]
    start = 2022-11-01
    due = 2023-05-31
    nature = "new"
    source = "communique"
    quote = "création d'une boite à outils sur la problématique prostitutionnelle dans les foyers de l'ASE"

    [[action.milestone]]
    id = "M1"
    title = "Version d'essai remise aux foyers"
    due = 2023-03-01

    [[action.milestone]]
    id = "M2"
    title = "Boite à outils diffusée"
    due = 2023-05-31

    [[action.indicator]]
    id = "I1"
    title = "Foyers équipés de la boite à outils"
    unit = "foyers"
    direction = "up"
    baseline = 0
    target = 6
    source = "invention"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "planned"
    amount = 24_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 24_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "committed"
    amount = 24_000

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 24_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "planned"
    amount = 36_000

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "committed"
    amount = 33_500

    [[action.funding]]
    funder = "departement"
    year = 2022
    stage = "paid"
    amount = 33_500

    [[action]]
    id = "A3"
    title = "Prévention du décrochage scolaire lié à une mesure d'urgence"
    short = "Décrochage scolaire"
    volet = "initiative"
    group = "ase"
    engagement = "E2"
    link = "proposed"
    lead = "Andréa Brouillon, direction de l'enfance"
    partners = ["Rectorat imaginaire"]
    nature = "new"
    source = "communique"
    quote = "prévention du décrochage scolaire lié à une mesure d'urgence"

    [[action]]
    id = "A4"
    title = "Développement de la colocation au bénéfice des jeunes sortant de l'ASE"
    short = "Colocation des jeunes de l'ASE"
    volet = "initiative"
    group = "ase"
    engagement = "E2"
    link = "proposed"
    lead = "Andréa Brouillon, direction de l'enfance"
    partners = ["Bailleur imaginaire", "Mission locale imaginaire"]
    start = 2022-11-01
    due = 2023-06-30
    nature = "reinforced"
    source = "communique"
    quote = "développement de la colocation au bénéfice des jeunes sortant de l'ASE"

    [[action.milestone]]
    id = "M1"
    title = "Premier logement partagé"
    due = 2023-03-15

    [[action.milestone]]
    id = "M2"
    title = "Quatrième logement partagé"
    due = 2023-10-31

    [[action.indicator]]
    id = "I1"
    title = "Jeunes en colocation"
    unit = "jeunes"
    direction = "up"
    baseline = 4
    target = 12
    result = 5
    source = "invention"

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "planned"
    amount = 66_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "committed"
    amount = 52_000

    [[action.funding]]
    funder = "departement"
    year = 2023
    stage = "paid"
    amount = 27_600

    # Volet initiative, les allocataires du RSA et les grands exclus.

    [[action]]
    id = "R1"
    title = "Structuration de la démarche de participation citoyenne"
    short = "Participation citoyenne"
    volet = "initiative"
    group = "rsa"
    engagement = "E5"
    link = "proposed"
    lead = "Sacha Fictif, direction de l'insertion"
    partners = ["Collectif imaginaire d'allocataires"]
    start = 2023-01-15
    due = 2023-10-30
    nature = "continued"
    source = "communique"
    quote = "structuration de la démarche de participation citoyenne"

    [[action.milestone]]
    id = "M1"
    title = "Groupe d'allocataires constitué"
    due = 2023-03-31

    [[action.indicator]]
    id = "I1"
    title = "Réunions du groupe d'allocataires"
    unit = "réunions"
    direction = "up"
    baseline = 0
    target = 6
    source = "invention"

    """#

  /// The day the fictional example takes for today, as `YYYY-MM-DD`.
  public static let exampleDay = "2023-09-12"
}
