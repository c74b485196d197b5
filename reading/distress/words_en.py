"""Words that several English rules of crisis share."""

from __future__ import annotations

from reading.distress.rule import Rule

FAMILY = (
    r"(?:(?:my |the |our )?(?:wee |little |only |own |eldest |youngest )?(?:kids?|children|sons?|daughters?|boys?|"
    r"girls?|"
    r"baby|wife|husband|partner|missus|mum|mam|mom|mammy|mummy|mama|amma|mother|dad|daddy|appa|papa|father|nan|gran|"
    r"parents|family|brother|sister|lads|everyone|everybody|them all))"
)
PET = r"(?:(?:my |the |our )(?:\w{1,8} )?(?:dogs?|cats?|puppy|parrot|budgie|rabbits?|horse|pets?))"
MEDICINE = (
    r"(?:pills?|tablets?|tablits|meds|medication|medicine|sleepers|capsules|paracetamol|paracetemol|panadol|tylenol|"
    r"painkillers|codeine|co ?codamol|tramadol|morphine|oxy\w{0,8}|fentanyl|insulin|antidepressants|sertraline|"
    r"amitriptyline|zopiclone|temazepam|diazepam|valium|xanax|ambien|propranolol|lithium|quetiapine|benzos)"
)
POISON = (
    r"(?:poison|pesticides?|insecticide|weed ?killer|paraquat|gramoxone|sulphas|sulfas|celphos|aluminium phosphide|"
    r"ddvp|ota ?piapia|gammalin|rodenticide|rat (?:poison|killer)|bleach|jik|harpic|phenyl|phenol|anti ?freeze|"
    r"cyanide|sodium nitrite|nembutal|acid(?! (?:reflux|rain|test|tablets))|kerosene)"
)
MYSELF = r"(?:my ?self|me ?self|mesel[fn]?|mysel|mesen|mi ?self|m self|ma self|myslef|mysef|myelf)"


def crisis(
    cue: str, weight: float, patterns: tuple[str, ...], says: tuple[str, ...], spares: tuple[str, ...] = ()
) -> Rule:
    """A rule of crisis that speaks where any of the patterns does."""
    return Rule("crisis", cue, weight, "|".join(patterns), says, spares)
