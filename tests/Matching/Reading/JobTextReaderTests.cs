using Jiuye.Matching.Conditions;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Reading;

public sealed class JobTextReaderTests
{
    [Fact]
    public void Own_skills_and_certificates_are_conditions_by_their_canonical_words()
    {
        var reader = JobTextReader.Default.With(Lexicon("靶材绑定\tskill\t\t溅射靶材绑定\n绑定工证\tcertificate\n"));

        var found = reader.Read("会靶材绑定，须持绑定工证").Conditions;

        Assert.Equal(
            [(ConditionKind.Skill, 1, 4, "溅射靶材绑定", ConditionStance.Required), (ConditionKind.Certificate, 8, 4, "绑定工证", ConditionStance.Required)],
            found.Select(static condition => (condition.Kind, condition.Start, condition.Length, condition.Value, condition.Stance)));
    }

    [Fact]
    public void Own_words_are_found_as_skills_too_and_only_by_the_reader_that_has_them()
    {
        var reader = JobTextReader.Default.With(Lexicon("靶材绑定\tskill\t\t溅射靶材绑定\n"));

        Assert.Equal(["溅射靶材绑定"], reader.Skills.Find("做过靶材绑定").Skills);
        Assert.Equal("溅射靶材绑定", reader.Skills.Canonical("靶材绑定"));
        Assert.DoesNotContain("溅射靶材绑定", JobTextReader.Default.Skills.Find("做过靶材绑定").Skills);
        Assert.DoesNotContain(JobTextReader.Default.Read("做过靶材绑定").Conditions, static found => found.Value == "溅射靶材绑定");
    }

    [Fact]
    public void An_own_word_that_stands_for_a_known_one_takes_its_canonical_name_and_what_it_includes()
    {
        var reader = JobTextReader.Default.With(Lexicon("大车本\tcertificate\t\ta2驾照\n"));

        Assert.True(reader.Skills.Satisfies("大车本", "c1驾照"));
        Assert.False(reader.Skills.Satisfies("c1驾照", "大车本"));
    }

    [Fact]
    public void A_longer_known_word_beats_an_own_one_and_an_own_one_beats_a_known_one_of_its_length()
    {
        var reader = JobTextReader.Default.With(Lexicon("氩弧\tskill\n二保焊\tskill\t\t气保焊接\n"));

        Assert.Equal(["氩弧焊", "气保焊接"], reader.Skills.Find("会氩弧焊、二保焊").Skills);
    }

    [Fact]
    public void A_lexicon_given_earlier_stays_beneath_the_new_one()
    {
        var reader = JobTextReader.Default.With(Lexicon("靶材绑定\tskill\n掩膜清洗\tskill\t\t旧名\n")).With(Lexicon("掩膜清洗\tskill\t\t新名\n"));

        Assert.Equal(["靶材绑定", "新名"], reader.Skills.Find("会靶材绑定、掩膜清洗").Skills);
    }

    [Fact]
    public void A_text_is_read_as_its_conditions_and_the_trades_whose_experience_it_asks()
    {
        const string Text = "营业员\n有收银员经验优先，包吃住";

        var reading = JobTextReader.Default.Read(Text);

        Assert.Equal(ConditionFinder.Default.Find(Text), reading.Conditions);
        Assert.Equal([JobTextReader.Default.Occupations.Code("收银员")!.Value.Code], reading.ExperienceOccupations);
    }

    private static UserLexicon Lexicon(string text) => UserLexicon.Read(new StringReader(text), "lexicon.tsv").Lexicon!;
}
