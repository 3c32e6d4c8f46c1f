namespace Jiuye.Simulation;

/// <summary>Composes what a seeker writes about skills and wishes.</summary>
internal sealed class ProfileWording
{
    private readonly PhraseBook book = PhraseBook.Default;

    internal void Append(CharBuffer text, in SeekerTraits seeker, ref RecordRandom random)
    {
        if (seeker.IsNewGraduate || seeker.Years == 0)
            text.Append(seeker.IsNewGraduate ? "应届毕业，" : "暂无工作经验，").Append("学过").Append(random.NextOf(seeker.Occupation.Skills));
        else
            text.Append("做过").Append(seeker.Years).Append('年').Append(random.NextOf(seeker.Occupation.Titles));
        AppendSkills(text, seeker);
        text.Append('；').Append(random.NextOf(book.Traits)).Append('；');
        text.Append("想找").Append(random.NextOf(seeker.Occupation.WantedWords));
        if (seeker.SecondOccupation is { } second && random.NextChance(0.7))
            text.Append('或').Append(random.NextOf(second.WantedWords));
        text.Append("方面的工作，").Append(random.NextOf(book.Wishes)).Append('。');
    }

    private static void AppendSkills(CharBuffer text, in SeekerTraits seeker)
    {
        var isFirst = true;
        for (var i = 0; i < seeker.Occupation.Skills.Count; i++)
        {
            if ((seeker.Skills & 1u << i) == 0)
                continue;
            text.Append(isFirst ? "，会" : "、").Append(seeker.Occupation.Skills[i]);
            isFirst = false;
        }
    }
}
