# SPDX-License-Identifier: Apache-2.0
"""Numbers of people: what happened to them, in which event, who says so."""
import unittest

from program import SOURCE, lines, records


def counted(text):
    record, = records("--layers", "all", data=lines([{"id": 1, "text": text}]),
                      code=0)
    return record, record["casualties"]


def said(text):
    """(kind, low, high, about, who) of all numbers of a text."""
    record, rows = counted(text)
    return [(row["kind"], row["low"], row["high"], row["about"],
             record["text"][slice(*row.get("who", (0, 0)))]) for row in rows]


class Casualties(unittest.TestCase):
    def test_a_number_belongs_to_its_verb_and_its_noun(self):
        self.assertEqual(
            said("The explosion killed 12 soldiers and wounded 30."),
            [("killed", 12, 12, False, "soldiers"),
             ("wounded", 30, 30, False, "")])

    def test_bounds(self):
        self.assertEqual(
            said("At least 12 people died. Up to 50 villagers were arrested. "
                 "Some 300 people were displaced. The quake injured between "
                 "200 and 250 people."),
            [("killed", 12, None, False, "people"),
             ("arrested", None, 50, False, "villagers"),
             ("displaced", 300, 300, True, "people"),
             ("wounded", 200, 250, False, "people")])

    def test_the_example_of_the_guide(self):
        page = (SOURCE / "docs" / "coding.md").read_text()
        block = page.split("```text\n= ", 1)[1].split("\n```", 1)[0]
        text, *labels = block.split("\n")
        self.assertEqual(said(text),
                         [("killed", 12, None, False, "civilians"),
                          ("wounded", 30, 30, False, "others")])
        self.assertEqual(len(labels), 2)

    def test_words_without_a_verb(self):
        self.assertEqual(
            said("The attack left 17 people dead and 40 injured."),
            [("killed", 17, 17, False, "people"),
             ("wounded", 40, 40, False, "")])

    def test_a_toll_that_rises(self):
        self.assertEqual(said("The death toll rose from 38 to 41."),
                         [("killed", 41, 41, False, "")])

    def test_a_part_of_those_before(self):
        self.assertEqual(
            said("The bomb killed 12 people, including 4 children."),
            [("killed", 12, 12, False, "people"),
             ("killed", 4, 4, False, "children")])

    def test_one_and_nobody(self):
        self.assertEqual(
            said("A policeman was shot dead. No one was hurt."),
            [("killed", 1, 1, False, "policeman"),
             ("wounded", 0, 0, False, "")])

    def test_demonstrators(self):
        self.assertEqual(
            said("Tens of thousands of people marched through the capital."),
            [("protesters", 20000, None, False, "people")])

    def test_who_says_so_and_in_which_event(self):
        record, rows = counted("Police in Cairo arrested 30 protesters, the "
                               "ministry said.")
        self.assertEqual(len(rows), 1)
        claim = record["claims"][int(rows[0]["claim"][1:]) - 1]
        begin, end = claim["source"]["spans"][0]
        self.assertEqual(record["text"][begin:end], "the ministry")
        event = record["events"][int(rows[0]["event"][1:]) - 1]
        self.assertEqual(event["type"], "COERCE")

    def test_what_is_denied(self):
        _, rows = counted("The army denied that 12 soldiers had been killed.")
        self.assertEqual([row["polarity"] for row in rows], ["NEG"])

    def test_money_dates_seats_and_troops_are_none(self):
        self.assertEqual(
            said("The government deployed 2,000 troops on 12 May. The party "
                 "won 38 seats. He was fined $5,000. Prices rose by 12 per "
                 "cent. The fire destroyed 200 shops."), [])

    def test_a_row_shares_what_is_said_of_the_last(self):
        self.assertEqual(
            said("Five officers and seven soldiers were killed."),
            [("killed", 5, 5, False, "officers"),
             ("killed", 7, 7, False, "soldiers")])

    def test_words_beside_a_number_come_before_its_row(self):
        self.assertEqual(
            said("The blast left 69 demonstrators dead and 180 injured."),
            [("killed", 69, 69, False, "demonstrators"),
             ("wounded", 180, 180, False, "")])

    def test_who_takes_people_tells_arrest_from_abduction(self):
        self.assertEqual(
            said("Police seized three men. Gunmen seized four men."),
            [("arrested", 3, 3, False, "men"),
             ("abducted", 4, 4, False, "men")])

    def test_some_fates_are_denials(self):
        rows = said("Two fishermen have not been found.")
        self.assertEqual(rows, [("missing", 2, 2, False, "fishermen")])
        _, (row,) = counted("Two fishermen have not been found.")
        self.assertEqual(row["polarity"], "POS")

    def test_acts_and_wholes_are_not_counted(self):
        self.assertEqual(
            said("There were 15 protests in May. Of the 61 judges, some "
                 "are abroad. The judge jailed Harald Voss."), [])

    def test_the_noun_of_a_figure_is_counted(self):
        self.assertEqual(
            said("The attack brings to 35 the number of soldiers killed."),
            [("killed", 35, 35, False, "soldiers")])

    def test_named_persons_are_not_counted(self):
        self.assertEqual(
            said("Ali Kibao, a member of the party, was abducted."), [])


if __name__ == "__main__":
    unittest.main()
