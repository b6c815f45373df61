extension ShippedConventions {
  /// The definition of the convention signed in the Val-de-Marne on 9 January 2023.
  ///
  /// Every fact comes from the press release of that day and carries its words in `quote`. What the
  /// release leaves unsaid (who leads an action, its dates, its amounts, its results) is absent, and
  /// each link from an action to an engagement is marked as proposed.
  public static let valDeMarne = #"""
    # Convention d'appui à la lutte contre la pauvreté et l'accès à l'emploi, Val-de-Marne.
    #
    # Ce fichier décrit la convention : qui, quand, quels engagements, quelles actions, quels montants.
    # Il est fait pour être lu et corrigé à la main ; Suivi ne le réécrit jamais. Ce qui se passe
    # ensuite (statuts, avancement, notes, décisions) s'ajoute dans le dossier journal/.
    #
    # Tout ce qui suit vient du communiqué de presse du 9 janvier 2023. « quote » en reprend les mots
    # et « source » dit d'où ils viennent. Ce que le communiqué ne dit pas n'est pas ici : pilotes,
    # échéances, montants et indicateurs des actions restent « non renseignés » jusqu'à ce que
    # quelqu'un les saisisse.
    #
    # Une ligne qui commence par # est un commentaire. Après une correction : suivi check

    format = 1

    # ── La convention ────────────────────────────────────────────────────────────────────────────
    # start et end : la période d'exécution. adopted : le vote. signed : la signature.
    [convention]
    id = "val-de-marne-2022"
    title = "Convention d'appui à la lutte contre la pauvreté et l'accès à l'emploi 2022-2023"
    kind = "CALPAE"
    territory = "Val-de-Marne"
    start = 2022-07-01
    end = 2023-06-30
    adopted = 2022-10-17
    signed = 2023-01-09
    fictional = false
    source = "communique-2023-01-09"
    quote = "ont signé ce lundi 9 janvier […] Commission permanente du Conseil départemental du 17 octobre 2022 […] portant sur la période allant de juillet 2022 à juin 2023"
    # Réglages que l'on peut ajouter ici (valeurs habituelles) :
    # timezone = "Europe/Paris"
    # stale_after_days = 60        # jours avant qu'une action soit « sans nouvelle récente »
    # tolerance_cents = 0          # écart d'arrondi admis entre un total et la somme de ses lignes

    # Les documents d'où viennent les faits.
    [[source]]
    id = "communique-2023-01-09"
    title = "Communiqué de presse, Créteil, 9 janvier 2023"

    # ── Les parties et leurs signataires ─────────────────────────────────────────────────────────
    # L'identifiant d'une partie sert aussi de financeur (funder) dans les montants.
    [[party]]
    id = "etat"
    name = "L'État"
    source = "communique-2023-01-09"

    [[party]]
    id = "departement"
    name = "Le Département du Val-de-Marne"
    source = "communique-2023-01-09"

    # stresses : ce sur quoi le signataire insiste, résumé en une ligne (les mots sont de Suivi).
    [[signatory]]
    id = "prefete"
    name = "Sophie Thibault"
    role = "Préfète du Val-de-Marne"
    party = "etat"
    stresses = "Prévenir et accompagner, avec le Département ; l'égalité des chances au premier rang, et le soutien financier de l'État."
    source = "communique-2023-01-09"
    quote = "Les maîtres-mots de cette stratégie […] sont \"prévention\" et \"accompagnement\""

    [[signatory]]
    id = "president"
    name = "Olivier Capitanio"
    role = "Président du Département du Val-de-Marne"
    party = "departement"
    stresses = "Le même accès pour chacun à l'école, aux soins, aux transports et au travail ; donner à chacun les moyens de trouver sa place."
    source = "communique-2023-01-09"
    quote = "garantir pour chacun l’égal accès à l’éducation, à la santé, aux déplacements et donc à l’emploi"

    # ── Avenants ─────────────────────────────────────────────────────────────────────────────────
    # state : announced (annoncé), adopted (adopté) ou signed (signé). Un avenant annoncé s'affiche
    # à côté de la période en cours ; il ne la prolonge qu'une fois adopté ou signé.
    [[amendment]]
    id = "avenant-1"
    title = "Avenant de prolongation jusqu'à décembre 2023"
    end = 2023-12-31
    state = "announced"
    source = "communique-2023-01-09"
    quote = "sera prolongée via un avenant jusqu’à décembre 2023"

    # ── Ce qui précède ───────────────────────────────────────────────────────────────────────────
    # Le communiqué donne des années et un mois, pas de jours : start et end restent vides.
    [[predecessor]]
    id = "strategie-nationale"
    title = "Stratégie nationale de prévention et de lutte contre la pauvreté, lancée en septembre 2018"
    comment = "Cadre national : elle prévoit dès 2019 des conventions d'appui (CALPAE) de trois ans, déclinées en cinq engagements."
    source = "communique-2023-01-09"
    quote = "Lancée en septembre 2018 par le Président de la République"

    [[predecessor]]
    id = "convention-2019-2021"
    title = "Première convention triennale, 2019-2021"
    source = "communique-2023-01-09"
    quote = "Cette convention fait suite à une première convention triennale, signée pour 2019-2021"

    # ── Le contexte national ─────────────────────────────────────────────────────────────────────
    # Mesures que le communiqué cite à côté de la convention ; elles n'en font pas partie, et sa liste
    # finit par « etc. ».
    [[measure]]
    id = "jeune-solution"
    title = "1 jeune 1 solution"
    source = "communique-2023-01-09"
    quote = "1 jeune1 solution"

    [[measure]]
    id = "petits-dejeuners"
    title = "Multiplication des « petits déjeuners » à l'école"
    source = "communique-2023-01-09"
    quote = "multiplication des « petits déjeuners » à l’école"

    [[measure]]
    id = "cantine"
    title = "Dispositif cantine à 1 €"
    source = "communique-2023-01-09"
    quote = "dispositif cantine à 1€"

    [[measure]]
    id = "sante-participative"
    title = "Expérimentation de 26 structures de « santé participative » pour l'accès aux soins dans les territoires défavorisés"
    source = "communique-2023-01-09"
    quote = "expérimentation de 26 structures de « santé participative » pour l’accès aux soins dans les territoires défavorisés"

    # ── L'argent de la convention ────────────────────────────────────────────────────────────────
    # funder : un financeur ; « total » est le chiffre global imprimé. amount : en euros.
    # stage : planned (programmé), notified (notifié), committed (engagé), paid (mandaté ou payé).
    # Rien n'est réparti par action dans le communiqué : tout apparaît donc « non ventilé ».
    [[funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 3_383_436
    source = "communique-2023-01-09"
    quote = "un soutien de l’État à hauteur de 3 383 436 € au titre de l’année 2022"

    # includes : ce total comprend-il la part de l'État ? Le communiqué ne le dit pas, ni l'année.
    [[funding]]
    funder = "total"
    stage = "committed"
    amount = 13_765_770
    includes = "unknown"
    source = "communique-2023-01-09"
    quote = "un budget global de 13 765 770€ déjà engagé par le Département"

    # ── Les deux volets, et les publics des initiatives ──────────────────────────────────────────
    [[volet]]
    id = "socle"
    title = "Les actions-socle"
    short = "Socle"
    source = "communique-2023-01-09"
    quote = "des mesures socles communes à tous les Départements"

    [[volet]]
    id = "initiative"
    title = "Les actions d'initiative"
    short = "Initiative"
    source = "communique-2023-01-09"
    quote = "des actions consacrées à des initiatives portées par le Département"

    [[group]]
    id = "familles"
    title = "Les familles"
    short = "Familles"
    source = "communique-2023-01-09"
    quote = "les familles"

    [[group]]
    id = "jeunes"
    title = "Les jeunes"
    short = "Jeunes"
    source = "communique-2023-01-09"
    quote = "les jeunes"

    [[group]]
    id = "ase"
    title = "Le public spécifique des enfants et jeunes faisant l'objet d'une mesure d'urgence et placés dans les foyers départementaux de l'aide sociale à l'enfance"
    short = "ASE"
    source = "communique-2023-01-09"
    quote = "le public spécifique des enfants et jeunes faisant l’objet d’une mesure d’urgence et placés dans les foyers départementaux de l’aide sociale à l’enfance"

    [[group]]
    id = "rsa"
    title = "Les allocataires du RSA et les grands exclus"
    short = "RSA et grands exclus"
    source = "communique-2023-01-09"
    quote = "les allocataires du RSA et les grands exclus"

    # ── Les cinq engagements ─────────────────────────────────────────────────────────────────────
    # title : les mots du communiqué. short : le nom court des écrans étroits.
    [[engagement]]
    id = "E1"
    title = "Agir pour l'égalité des chances et les droits fondamentaux des enfants"
    short = "Enfants"
    source = "communique-2023-01-09"
    quote = "agir pour l’égalité des chances et les droits fondamentaux des enfants"

    [[engagement]]
    id = "E2"
    title = "Garantir un parcours de formation pour les jeunes, les aider à construire leur avenir"
    short = "Jeunes"
    source = "communique-2023-01-09"
    quote = "garantir un parcours de formation pour les jeunes, les aider à construire leur avenir"

    [[engagement]]
    id = "E3"
    title = "Renforcer l'accès aux droits et rendre la vie quotidienne plus facile"
    short = "Droits"
    source = "communique-2023-01-09"
    quote = "renforcer l’accès aux droits et rendre la vie quotidienne plus facile"

    [[engagement]]
    id = "E4"
    title = "Lutter contre les inégalités de santé"
    short = "Santé"
    source = "communique-2023-01-09"
    quote = "lutter contre les inégalités de santé"

    [[engagement]]
    id = "E5"
    title = "Mieux accompagner vers l'activité pour sortir de la pauvreté"
    short = "Activité"
    source = "communique-2023-01-09"
    quote = "mieux accompagner vers l’activité pour sortir de la pauvreté"

    # ── Les actions ──────────────────────────────────────────────────────────────────────────────
    # engagement et link : le communiqué ne dit pas quel engagement sert chaque action. Le
    # rattachement est donc proposé (link = "proposed") ; passez-le à "confirmed" une fois validé.
    # À compléter quand vous le savez : lead (pilote), partners (partenaires), start, due (échéance),
    # nature (new, reinforced, continued), puis des jalons, des indicateurs et des montants :
    #
    #   [[action.milestone]]      id, title, due, done
    #   [[action.indicator]]      id, title, unit, direction, baseline, target, result
    #   [[action.funding]]        funder, year, stage, amount
    #
    # Ces tables se placent juste sous l'action qu'elles concernent.

    # Volet socle : les sept mesures communes à tous les Départements.

    [[action]]
    id = "S1"
    title = "Construction d'une culture commune et de protocoles pour le traitement des situations d'enfants en bidonvilles"
    short = "Enfants en bidonvilles"
    volet = "socle"
    engagement = "E1"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "construction d’une culture commune et de protocoles pour le traitement des situations d’enfants en bidonvilles"

    [[action]]
    id = "S2"
    title = "Accès aux droits"
    short = "Accès aux droits"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "accès aux droits"

    [[action]]
    id = "S3"
    title = "Réduction des délais d'orientation et d'accompagnement des bénéficiaires du RSA"
    short = "Délais d'orientation du RSA"
    volet = "socle"
    engagement = "E5"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "réduction des délais d’orientation et d’accompagnement des bénéficiaires du RSA"

    [[action]]
    id = "S4"
    title = "Accompagnement des situations complexes des bénéficiaires par des référents de parcours"
    short = "Référents de parcours"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "accompagnement des situations complexes des bénéficiaires par des référents de parcours"

    [[action]]
    id = "S5"
    title = "Insertion par la mise en œuvre d'une « garantie d'activité départementale »"
    short = "Garantie d'activité départementale"
    volet = "socle"
    engagement = "E5"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "insertion par la mise en œuvre d’une « garantie d’activité départementale »"

    [[action]]
    id = "S6"
    title = "Actions spécifiques sur le développement de la mobilité des demandeurs d'emploi"
    short = "Mobilité des demandeurs d'emploi"
    volet = "socle"
    engagement = "E5"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "actions spécifiques sur le développement de la mobilité des demandeurs d’emploi"

    [[action]]
    id = "S7"
    title = "Formation des travailleurs sociaux"
    short = "Formation des travailleurs sociaux"
    volet = "socle"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "formation des travailleurs sociaux"

    # Volet initiative, les familles.

    [[action]]
    id = "F1"
    title = "Places de crèches et haltes garderies pour des familles en voie d'insertion"
    short = "Crèches et haltes garderies"
    volet = "initiative"
    group = "familles"
    engagement = "E1"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "places de crèches et haltes garderies pour des familles en voie d’insertion"

    [[action]]
    id = "F2"
    title = "Développement de logement-relais pour les femmes et enfants victimes de violences intra-familiales"
    short = "Logement-relais femmes et enfants"
    volet = "initiative"
    group = "familles"
    engagement = "E1"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "développement de logement-relais pour les femmes et enfants victimes de violences intra-familiales"

    [[action]]
    id = "F3"
    title = "Accompagnement renforcé des familles en risque d'expulsion locative"
    short = "Familles en risque d'expulsion"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "accompagnement renforcé des familles en risque d’expulsion locative"

    [[action]]
    id = "F4"
    title = "Montée en charge qualitative des mesures d'accompagnement social lié au logement (ASLL)"
    short = "Montée en charge de l'ASLL"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "montée en charge qualitative des mesures d’accompagnement social lié au logement (ASLL)"

    [[action]]
    id = "F5"
    title = "Ingénierie et coordination d'actions de lutte contre la précarité énergétique"
    short = "Précarité énergétique"
    volet = "initiative"
    group = "familles"
    engagement = "E3"
    link = "proposed"
    source = "communique-2023-01-09"
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
    source = "communique-2023-01-09"
    quote = "développement des Comités Locaux pour le Logement Autonome des Jeunes"

    [[action]]
    id = "J2"
    title = "Développement d'un réseau de santé à destination des étudiants de l'Université Paris Est Créteil"
    short = "Réseau de santé des étudiants"
    volet = "initiative"
    group = "jeunes"
    engagement = "E4"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "développement d'un réseau de santé à destination des étudiants de l'Université Paris Est Créteil"

    # Volet initiative, les enfants et jeunes placés en urgence (aide sociale à l'enfance).

    [[action]]
    id = "A1"
    title = "Parcours de soin pour les adolescents accueillis en foyers d'urgence de l'ASE"
    short = "Parcours de soin des adolescents"
    volet = "initiative"
    group = "ase"
    engagement = "E4"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "parcours de soin pour les adolescents accueillis en foyers d'urgence de l’ASE"

    [[action]]
    id = "A2"
    title = "Création d'une boite à outils sur la problématique prostitutionnelle dans les foyers de l'ASE"
    short = "Boite à outils, foyers de l'ASE"
    volet = "initiative"
    group = "ase"
    engagement = "E1"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "création d'une boite à outils sur la problématique prostitutionnelle dans les foyers de l'ASE"

    [[action]]
    id = "A3"
    title = "Prévention du décrochage scolaire lié à une mesure d'urgence"
    short = "Décrochage scolaire"
    volet = "initiative"
    group = "ase"
    engagement = "E2"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "prévention du décrochage scolaire lié à une mesure d'urgence"

    [[action]]
    id = "A4"
    title = "Développement de la colocation au bénéfice des jeunes sortant de l'ASE"
    short = "Colocation des jeunes de l'ASE"
    volet = "initiative"
    group = "ase"
    engagement = "E2"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "développement de la colocation au bénéfice des jeunes sortant de l'ASE"

    # Volet initiative, les allocataires du RSA et les grands exclus.

    [[action]]
    id = "R1"
    title = "Structuration de la démarche de participation citoyenne"
    short = "Participation citoyenne"
    volet = "initiative"
    group = "rsa"
    engagement = "E5"
    link = "proposed"
    source = "communique-2023-01-09"
    quote = "structuration de la démarche de participation citoyenne"

    """#
}
