"""English words that mean alike for the reading of distress, so that what is learned of one is known of the others."""

from __future__ import annotations

_WORDS = {
    "family": """mum mam mammy mom mommy mummy mother mama ma amma dad daddy father papa pa appa baba da wife husband
        hubby partner missus spouse son sons daughter daughters kid kids child children boy boys girl girls baby
        babies brother brothers bro sister sisters sis nan gran granny nana grandma grandad grandson granddaughter niece
        nephew uncle aunt auntie cousin parents family families wee bairns lads girlfriend boyfriend fiance fiancee
        familys inlaws""",
    "pet": "dog dogs cat cats puppy kitten pup budgie parrot rabbit hamster horse pony pet pets hound",
    "medicine": """pill pills tablet tablets tablits meds med medication medicine medicines paracetamol paracetemol
        panadol tylenol acetaminophen ibuprofen aspirin codeine cocodamol tramadol morphine oxy oxycodone fentanyl
        opioids painkillers insulin antidepressants sertraline amitriptyline zopiclone temazepam diazepam valium xanax
        ambien propranolol lithium seroquel quetiapine barbiturates nembutal sedatives capsules sleepers benzos
        gabapentin pregabalin digoxin warfarin metformin""",
    "poison": """poison poisons pesticide pesticides insecticide weedkiller paraquat gramoxone roundup sulphas sulfas
        celphos phosphide monocil sniper ddvp otapiapia gammalin rodenticide bleach jik harpic phenyl phenol lysol
        antifreeze cyanide arsenic nitrite acid kerosene helium nitrogen carbon monoxide hemlock mothballs
        fumes exhaust hosepipe charcoal""",
    "drink": "vodka whisky whiskey gin rum brandy malt bottle bottles booze",
    "swallow": "swallow swallowed swallowing drink drank drinking take took taken taking swig gulp neck necked necking",
    "many": "all lot loads handful entire whole packet packets boxes strips every many enough dozens",
    "count": """counted counting count saved saving stockpiled stockpiling hoarding hoarded hoard stash stashed
        collected collecting lined laid""",
    "height": """bridge bridges roof roofs rooftop balcony ledge cliff cliffs overpass viaduct flyover parapet railing
        railings terrace tower multistorey scaffolding headland quarry building storey floor floors window
        windowsill edge""",
    "rails": "track tracks train trains rail rails railway tube metro tram express platform locomotive",
    "water": """river sea ocean canal lake lagoon reservoir loch lough well creek weir pier quay dam tide waves dock
        harbour drown drowning""",
    "road": """truck trucks lorry lorries bus oncoming traffic motorway highway median wheel steering swerve swerved
        swerving brake barrier wall tree pole""",
    "jump": """jump jumped jumping jumps leap leaping step stepped stepping throw throwing threw lie lying climb
        climbed climbing stood stand standing sat sitting""",
    "gun": """gun guns pistol shotgun rifle revolver handgun glock firearm bullet bullets cartridge cartridges shell
        barrel trigger""",
    "rope": """rope ropes noose belt cord ligature hang hanging hanged hung beam rafter rafters ceiling fan dupatta
        saree""",
    "blade": """knife blade blades razor razors scalpel wrist wrists rist rists vein veins throat slit slash cut cutting
        bleed bleeding""",
    "dying": """die dies died dying dead ded death deceased kill killed killing kills suicide suicidal sucide suiside
        suicde suicied kms unalive unaliving unalived ctb sewerslide corpse body perish dei dye drown overdose
        overdosed od""",
    "grave": """grave graves graveyard cemetery coffin casket buried burial bury ashes cremation cremated funeral
        tombstone headstone hearse morgue undertaker obituary""",
    "life": "life lives lyf lif living live alive existence exist existing exists breathing breathe world earth",
    "self": "myself meself mysef mself mesen himself herself themselves",
    "gone": "gone vanish disappear vanished disappeared leaving leave depart exit",
    "goodbye": "goodbye goodbyes goodby gudbye bye farewell farewells adieu",
    "letter": "note notes letter letters envelope envelopes video videos",
    "love": "love loved loves luv forgive forgiven sorry hug kiss proud remember",
    "god": """god lord jesus allah bhagwan heaven heavens creator maker almighty angel angels soul pray prayed prayer
        praying""",
    "sleep": "sleep sleeping asleep sleap nap wake waking woke woken awake wakes dream",
    "forever": "forever ever eternal eternity permanent permanently again never anymore nomore",
    "soon": "tonight tonite tomorrow tomorow tomoro tomoz morning weekend sunday monday friday saturday soon",
    "rescue": """found find finds save saved saving revived revive resuscitated resuscitate rescue rescued survived
        survive brought ambulance paramedic paramedics icu ward""",
    "tried": "tried try tride attempt attempted attempts failed survive survived",
    "hope": "hope hoping hoped hopes wish wishing wished wishes pray praying want wanting wants wanna wana",
    "peace": "peace peaceful rest quiet calm relief release free freedom silence",
    "insured": "insurance insurer policy cover payout pays insured beneficiary",
    "legacy": "will testament affairs belongings custody guardian estate passwords",
    "ill": "surgery operation operate anaesthetic anesthetic tumour tumor cancer scan biopsy stroke",
    "hurt": "pain hurt hurts hurting suffering misery agony torture torment torn",
    "despair": """hopeless worthless useless helpless desperate despair failure burden ashamed shame humiliated trapped
        broken empty numb alone lonely lost scared terrified frightened afraid exhausted drained crushed shattered""",
    "weep": "cry crying cried cries weep weeping sob sobbing sobbed tears tearful shaking trembling panic panicking",
    "nerves": """anxiety anxious depression depressed depressing stress stressed worry worried worrying nerves
        breakdown insomnia sleepless""",
    "staff": """agent agents staff executive executives officer collector colleague adviser advisor manager clerk
        operator rep reps bot chatbot robot machine company bank people lot""",
    "rude": """rude abrupt dismissive condescending patronising patronise patronizing arrogant insulting insult
        disrespectful abusive shouted shouting laughed sneered sniggered swore shameful unprofessional impolite
        discourteous incompetent rubbish garbage pathetic useless ridiculous disgusting disgraceful shocking appalling
        joke clowns idiots liars liar scam scammers thieves cheaters greedy wicked heartless nonsense""",
    "anger": """angry annoyed furious livid fuming raging seething mad irritated frustrated disappointed dissatisfied
        unhappy outraged unacceptable disgusted fed sick""",
    "money": """pay paid paying payment payments loan loans debt debts bill bills fee fees rate rates interest plan
        instalment instalments balance account card cards rent wages wage salary payday""",
    "work": "job work working shift shifts boss office employer company contract overtime hours",
}
OF: dict[str, str] = {}
for _concept, _listed in _WORDS.items():
    for _word in _listed.split():
        OF.setdefault(_word, "@" + _concept)
