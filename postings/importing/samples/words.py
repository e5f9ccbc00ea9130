"""What the generated postings are made of. Every employer is invented; the places are real."""

EMPLOYERS_FIRST = (
    "Amber Anchor Aspen Atlas Beacon Birch Blue Boreal Bramble Brass Bright Cedar Cinder Clear Clover Cobalt Copper"
    " Coral Crescent Delta Drift Eastgate Elm Ember Fathom Fern Field Flint Fox Glass Gold Granite Green Harbor Hazel"
    " Heron High Hollow Iron Ivory Juniper Kestrel Lantern Lark Linden Lumen Maple Marble Meadow Mill Moon Moss North"
    " Oak Ocean Olive Onyx Opal Orchard Otter Pearl Pebble Pine Plover Quarry Quill Raven Reed Ridge River Robin Rowan"
    " Saffron Sage Salt Sierra Silver Slate Solstice Sparrow Spruce Stone Summit Swift Tern Thistle Timber Umber Vale"
    " Violet Walnut Water West Willow Winter Wren Yarrow Zephyr"
).split()
EMPLOYERS_LAST = (
    "Analytics Bank Biotech Brewery Care Charts Clinics Cloud Commerce Dynamics Energy Foods Foundry Freight Games"
    " Gardens Health Hotels Insurance Interactive Kitchens Labs Learning Logistics Loop Markets Media Metrics Mobility"
    " Networks Optics Outfitters Partners Payments Press Properties Rail Research Robotics Schools Security Software"
    " Solar Spaces Studio Systems Textiles Therapeutics Travel Ventures Video Works"
).split()
LEGAL_FORMS = ("", "", "", "", " Inc.", " Ltd", " GmbH", " Lda", ", LLC")

# City, country as written, ISO code, currency, a usual yearly pay there.
PLACES = (
    ("Lisbon", "Portugal", "PT", "EUR", 42_000), ("Porto", "Portugal", "PT", "EUR", 38_000),
    ("London", "UK", "GB", "GBP", 62_000), ("Manchester", "United Kingdom", "GB", "GBP", 48_000),
    ("Berlin", "Germany", "DE", "EUR", 64_000), ("Munich", "Germany", "DE", "EUR", 70_000),
    ("Paris", "France", "FR", "EUR", 55_000), ("Lyon", "France", "FR", "EUR", 46_000),
    ("Madrid", "Spain", "ES", "EUR", 43_000), ("Barcelona", "Spain", "ES", "EUR", 44_000),
    ("Amsterdam", "Netherlands", "NL", "EUR", 62_000), ("Dublin", "Ireland", "IE", "EUR", 63_000),
    ("Prague", "Czech Republic", "CZ", "CZK", 960_000), ("Bratislava", "Slovakia", "SK", "EUR", 36_000),
    ("Warsaw", "Poland", "PL", "PLN", 190_000), ("Stockholm", "Sweden", "SE", "SEK", 620_000),
    ("New York", "NY", "US", "USD", 135_000), ("San Francisco", "CA", "US", "USD", 155_000),
    ("Austin", "TX", "US", "USD", 118_000), ("Chicago", "IL", "US", "USD", 112_000),
    ("Toronto", "Canada", "CA", "CAD", 98_000), ("Vancouver", "Canada", "CA", "CAD", 96_000),
    ("Sydney", "Australia", "AU", "AUD", 120_000), ("Singapore", "Singapore", "SG", "SGD", 96_000),
    ("Bengaluru", "India", "IN", "INR", 2_400_000), ("São Paulo", "Brazil", "BR", "BRL", 150_000),
)  # fmt: skip

# Title, department, what one does, what one brings, tags; "|" parts the alternatives.
ROLES = (
    ("Backend Engineer", "Engineering", "design services that stay up|review code with care|write migrations that never lock a table|keep the on-call rota boring", "three years of Python or Go|a feeling for data models|SQL without fear", "python,postgresql,api"),
    ("Frontend Developer", "Engineering", "build pages that work on a phone on a train|keep the bundle small|test with screen readers", "solid HTML, CSS and JavaScript|an eye for detail|patience with browsers", "javascript,css,accessibility"),
    ("Data Analyst", "Data", "answer questions with queries and plain words|keep the dashboards few and right|say so when the data says nothing", "good SQL|some statistics|clear writing", "sql,analytics,reporting"),
    ("Site Reliability Engineer", "Platform", "make deployments dull|measure what users feel|lead the review after an incident", "Linux and networks|infrastructure as code|calm under pressure", "linux,kubernetes,observability"),
    ("Product Manager", "Product", "talk to customers every week|decide what not to build|write down why", "four years in product work|numbers and empathy|short documents", "product,research,strategy"),
    ("Customer Support Specialist", "Support", "answer by e-mail, chat and telephone|find out what lies behind a question|write the help pages", "friendly, exact writing|a second language|experience in a shop or a service desk", "support,customer-service"),
    ("Registered Nurse", "Care", "look after eight patients with a colleague|give and record medication|train students", "a current registration|one year on a ward|good handovers", "nursing,health"),
    ("Electrician", "Trades", "wire houses and small factories|test, certify and explain|teach an apprentice", "a trade certificate|a driving licence|tidy work", "electrical,maintenance"),
    ("Accountant", "Finance", "close the month in four days|keep the ledgers honest|answer the auditors", "a degree or a chartered qualification|a spreadsheet habit|discretion", "accounting,finance"),
    ("Chef de partie", "Kitchen", "run the fish section|order, receive and store|keep the kitchen calm", "two years in a busy kitchen|food safety training|good hands", "hospitality,kitchen"),
    ("UX Designer", "Design", "draw, test and draw again|keep the pattern library small|listen to users", "a portfolio with reasons|research experience|figures as well as taste", "design,research,figma"),
    ("Sales Manager", "Sales", "lead six people|keep the pipeline honest|visit customers", "five years of selling to businesses|coaching|a driving licence", "sales,leadership"),
)  # fmt: skip
LEVELS = ("", "", "", "Senior ", "Junior ", "Lead ", "Principal ")
TYPES = ("Full-time", "Full-time", "Full-time", "Part-time", "Contract", "Internship", "Temporary")
PRODUCTS = (
    "software for small clinics", "maps for people who walk", "bread and coffee in eleven shops", "payments for markets",
    "spare parts for old trains", "weather data for farms", "insurance that explains itself", "homes for older people",
    "games that can be played together", "tools for translators", "solar roofs", "books for children",
)  # fmt: skip
BENEFITS = (
    "28 days of holiday", "a pension from the first day", "a budget for learning", "a bicycle or a rail pass",
    "parental leave for every parent", "health insurance", "a laptop of your choice", "lunch that somebody cooked",
)  # fmt: skip
EXTRAS = (
    "We work in small teams that own what they make, from the first sketch to the telephone that rings at night.",
    "Nobody here has to be in two meetings at once, and most of us are in one a day.",
    "You will have a colleague beside you for the first three months, and then you will be that colleague.",
    "We write things down, because half of us read them in another time zone.",
    "The interview is a talk, a piece of real work that we pay for, and a talk with the team.",
    "We answer every application within two weeks, also when the answer is no.",
    "Most of what we know we learned from mistakes, which is why we write about them.",
)  # fmt: skip
