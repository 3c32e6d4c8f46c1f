using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Composes the title and the text of a posting from the phrase lists.</summary>
internal sealed class PostingWording
{
    private readonly PhraseBook book = PhraseBook.Default;
    private readonly int[] order = new int[32];

    /// <summary>Appends a title: a variant of the occupation's, sometimes with a slogan, as real ones have.</summary>
    internal void AppendTitle(CharBuffer text, in PostingTraits posting, ref RecordRandom random)
    {
        var titles = posting.Occupation.Titles;

        // Of three draws the earliest variant wins, so that the commonest title leads.
        text.Append(titles[Math.Min(random.NextBelow(titles.Count), Math.Min(random.NextBelow(titles.Count), random.NextBelow(titles.Count)))]);
        if (random.NextChance(0.12))
            text.Append(random.NextOf(book.TitleSuffixes));
    }

    /// <summary>Appends duties, requirements and benefits; about one posting in sixteen has only a short line, as on real public boards.</summary>
    internal void AppendDescription(CharBuffer text, in PostingTraits posting, ReadOnlySpan<char> title, ref RecordRandom random)
    {
        if (random.NextChance(0.06))
        {
            text.Append(title).Append('，').Append(random.NextOf(book.Shorts)).Append('。');
            return;
        }

        var style = random.NextBelow(4);
        text.Append(random.NextOf(book.DutiesHeadings));
        AppendItems(text, posting.Occupation.Duties, random.NextBetween(3, 5), random.NextChance(0.6) ? book.Duties : [], style, ref random);
        text.Append('\n').Append(random.NextOf(book.NeedsHeadings));
        AppendRequirements(text, posting, style, ref random);
        if (random.NextChance(0.75))
        {
            text.Append('\n').Append(random.NextOf(book.BenefitsHeadings));
            var number = AppendChosen(text, book.Benefits, random.NextBetween(2, 4), style, 0, ref random);
            if (posting.Occupation.IsManual && random.NextChance(0.6))
                number = AppendChosen(text, book.ManualBenefits, 1, style, number, ref random);
            if (random.NextChance(0.5))
                AppendChosen(text, book.Rests, 1, style, number, ref random);
        }
    }

    private void AppendRequirements(CharBuffer text, in PostingTraits posting, int style, ref RecordRandom random)
    {
        var number = 0;
        if (posting.Education != EducationLevel.None)
        {
            StartItem(text, ++number, style);
            text.Append(EducationWording.Of(posting.Education)).Append("及以上学历");
            EndItem(text, style);
        }

        if (posting.Skills != 0)
        {
            StartItem(text, ++number, style);
            text.Append(random.NextChance(0.5) ? "熟悉" : "掌握");
            AppendSkills(text, posting);
            EndItem(text, style);
        }

        if (posting.AsksCertificates)
        {
            StartItem(text, ++number, style);
            text.Append("持有").Append(posting.Occupation.Certificates[0]);
            for (var i = 1; i < posting.Occupation.Certificates.Count; i++)
                text.Append('、').Append(posting.Occupation.Certificates[i]);
            EndItem(text, style);
        }

        if ((posting.Shifts & (WorkShifts.Night | WorkShifts.Rotating)) != 0)
        {
            StartItem(text, ++number, style);
            text.Append((posting.Shifts & WorkShifts.Rotating) != 0 ? "能适应两班倒" : "能上夜班");
            EndItem(text, style);
        }

        number = AppendChosen(text, posting.Occupation.Requirements, random.NextBetween(2, 3), style, number, ref random);
        AppendChosen(text, book.Needs, 1, style, number, ref random);
    }

    private static void AppendSkills(CharBuffer text, in PostingTraits posting)
    {
        var isFirst = true;
        for (var i = 0; i < posting.Occupation.Skills.Count; i++)
        {
            if ((posting.Skills & 1u << i) == 0)
                continue;
            if (!isFirst)
                text.Append('、');
            text.Append(posting.Occupation.Skills[i]);
            isFirst = false;
        }
    }

    private void AppendItems(CharBuffer text, IReadOnlyList<string> own, int count, IReadOnlyList<string> common, int style, ref RecordRandom random)
    {
        var number = AppendChosen(text, own, count, style, 0, ref random);
        if (common.Count > 0)
            AppendChosen(text, common, 1, style, number, ref random);
    }

    // A partial shuffle picks distinct items, so that no line repeats.
    private int AppendChosen(CharBuffer text, IReadOnlyList<string> items, int count, int style, int number, ref RecordRandom random)
    {
        var left = Math.Min(items.Count, order.Length);
        for (var i = 0; i < left; i++)
            order[i] = i;
        for (var i = 0; i < Math.Min(count, left); i++)
        {
            var at = i + random.NextBelow(left - i);
            (order[i], order[at]) = (order[at], order[i]);
            StartItem(text, ++number, style);
            text.Append(items[order[i]]);
            EndItem(text, style);
        }

        return number;
    }

    private static void StartItem(CharBuffer text, int number, int style)
    {
        switch (style)
        {
            case 0:
                text.Append('\n').Append(number).Append('、');
                break;
            case 1:
                text.Append('\n').Append(number).Append('.').Append(' ');
                break;
            case 2:
                text.Append('\n').Append('（').Append(number).Append('）');
                break;
            default:
                text.Append('\n').Append('-').Append(' ');
                break;
        }
    }

    private static void EndItem(CharBuffer text, int style) => text.Append(style == 1 ? '。' : '；');
}
