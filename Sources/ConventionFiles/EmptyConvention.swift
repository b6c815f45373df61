extension ShippedConventions {
  /// A definition to start from: the two facts a convention must state, and a commented-out example
  /// of each table.
  public static let empty = #"""
    # Une convention à décrire.
    #
    # Ce fichier dit ce qui est convenu : parties, période, engagements, actions, montants. Suivi ne le
    # réécrit jamais. Ce qui se passe ensuite (statuts, avancement, notes, décisions) se saisit à
    # l'écran et s'ajoute dans le dossier journal/.
    #
    # Seuls « id » et « title » de [convention] sont obligatoires. Pour le reste : retirez le # devant
    # une ligne, remplacez l'exemple, répétez la table autant de fois qu'il le faut. Ce qui n'est pas
    # connu se laisse vide : l'écran dira « non renseigné ».
    #
    #   textes      entre guillemets droits ; un guillemet dans le texte s'écrit \"
    #   dates       année-mois-jour, sans guillemets : 2024-01-31
    #   montants    en euros : 12_500 ou 12_500.50, ou entre guillemets "12 500,50 €"
    #   identifiants  lettres sans accent, chiffres, point, tiret : S1, axe-2
    #   sans objet  "not-applicable", quand la question ne se pose pas
    #
    # Après une correction, la commande « suivi check » relit le fichier et dit ce qui ne va pas.

    format = 1

    # ── La convention ────────────────────────────────────────────────────────────────────────────
    [convention]
    id = "ma-convention"
    title = "Titre de la convention"
    # kind = "CLS"                     # CALPAE, CLS, CPPE…
    # territory = "Nom du territoire"
    # start = 2024-01-01               # la période d'exécution
    # end = 2027-12-31
    # adopted = 2023-12-15             # le vote
    # signed = 2024-01-10              # la signature
    # source = "convention"            # un [[source]] ci-dessous
    # timezone = "Europe/Paris"
    # stale_after_days = 60            # jours avant qu'une action soit « sans nouvelle récente »
    # tolerance_cents = 0              # écart d'arrondi admis entre un total et la somme de ses lignes
    # languages = ["fr"]

    # ── Les documents d'où viennent les mots et les chiffres ─────────────────────────────────────
    # Toute table peut ensuite porter source, quote (les mots du document) et comment.
    #
    # [[source]]
    # id = "convention"
    # title = "Convention signée, texte complet"

    # ── Les parties et leurs signataires ─────────────────────────────────────────────────────────
    # L'identifiant d'une partie sert aussi de financeur. « etat » désigne la part de l'État.
    #
    # [[party]]
    # id = "etat"
    # name = "L'État"
    #
    # [[party]]
    # id = "departement"
    # name = "Le Département"
    #
    # [[signatory]]
    # id = "prefet"
    # name = "Prénom Nom"
    # role = "Préfet du département"
    # party = "etat"
    # stresses = "Ce sur quoi cette personne insiste, en une ligne."

    # ── Les avenants ─────────────────────────────────────────────────────────────────────────────
    # state : announced (annoncé), adopted (adopté) ou signed (signé). Seul un avenant adopté ou
    # signé change la fin de la période.
    #
    # [[amendment]]
    # id = "avenant-1"
    # title = "Avenant de prolongation"
    # end = 2028-06-30
    # state = "announced"

    # ── Ce qui précède, et le contexte national ──────────────────────────────────────────────────
    # [[predecessor]]
    # id = "convention-precedente"
    # title = "Convention précédente"
    # start = 2022-07-01
    # end = 2023-12-31
    #
    # [[measure]]
    # id = "mesure-nationale"
    # title = "Une mesure nationale citée à côté de la convention"

    # ── L'argent de la convention ────────────────────────────────────────────────────────────────
    # Une ligne par financeur, année et étape.
    # stage : planned (programmé), notified (notifié), committed (engagé), paid (mandaté ou payé).
    # Le financeur « total » est réservé au chiffre global imprimé ; includes dit alors s'il comprend
    # la part de l'État : yes (oui), no (non), unknown (inconnu).
    #
    # [[funding]]
    # funder = "etat"
    # year = 2024
    # stage = "notified"
    # amount = 1_000_000
    #
    # [[funding]]
    # funder = "total"
    # stage = "committed"
    # amount = 2_500_000
    # includes = "yes"

    # ── Des noms pour les volets, les publics et les statuts ─────────────────────────────────────
    # Pour un statut, id est l'un de : planned, in-progress, on-hold, blocked, done, dropped.
    #
    # [[volet]]
    # id = "socle"
    # title = "Actions socle"
    # short = "Socle"
    #
    # [[group]]
    # id = "familles"
    # title = "Les familles"
    # short = "Familles"
    #
    # [[status]]
    # id = "on-hold"
    # title = "Suspendue"

    # ── Les engagements, ou axes : autant qu'il y en a ───────────────────────────────────────────
    # [[engagement]]
    # id = "axe-1"
    # title = "Prévenir la pauvreté dès l'enfance"
    # short = "Enfance"

    # ── Les actions ──────────────────────────────────────────────────────────────────────────────
    # link : proposed (rattachement proposé) ou confirmed (confirmé).
    # nature : new (nouvelle), reinforced (renforcée) ou continued (reconduite).
    # status, progress et meteo : la situation de départ d'une convention déjà commencée ailleurs.
    #   meteo : secured (sécurisés), achievable (atteignables), support-needed (appuis nécessaires),
    #   compromised (compromis)
    #
    # [[action]]
    # id = "A1"
    # title = "Titre de l'action, dans les mots de la convention"
    # short = "Titre court"
    # volet = "socle"
    # group = "familles"
    # engagement = "axe-1"
    # link = "confirmed"
    # lead = "Direction de l'action sociale"
    # partners = ["Caf", "Communes"]
    # start = 2024-01-01
    # due = 2024-12-31
    # nature = "reinforced"
    # weight = 1                       # poids dans les moyennes d'avancement
    # status = "in-progress"
    # progress = 20
    # meteo = "achievable"
    #
    # Les trois tables suivantes se placent juste sous l'action qu'elles concernent.
    #
    # [[action.milestone]]             # un jalon ; done : le jour où il a été atteint
    # id = "M1"
    # title = "Protocole signé"
    # due = 2024-06-30
    # done = 2024-06-18
    #
    # [[action.indicator]]             # un indicateur ; direction : up (monte) ou down (descend)
    # id = "I1"
    # title = "Délai moyen avant l'orientation"
    # unit = "jours"
    # direction = "down"
    # baseline = 95
    # target = 30
    # result = 48
    # definition = "De la notification des droits au premier rendez-vous tenu."
    #
    # [[action.indicator]]             # un taux porte aussi ce qui le compose
    # id = "I2"
    # title = "Personnes orientées en un mois ou moins"
    # unit = "%"
    # direction = "up"
    # baseline = 46
    # target = 70
    # result = 65
    # numerator = 416
    # denominator = 640
    #
    # [[action.funding]]               # un montant de l'action
    # funder = "etat"
    # year = 2024
    # stage = "planned"
    # amount = 40_000

    """#
}
