using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Why a posting stands before others that rank above it: it was brought up so that lists spread.</summary>
/// <param name="OwnPlace">Its place in the person's own order, from 1.</param>
/// <param name="GivenUp">What the list gives up for that, a share of its scores, interval [0, 1].</param>
/// <param name="Most">The most that the policy lets a list give up, interval [0, 1].</param>
public sealed record SpreadNote(int OwnPlace, double GivenUp, double Most)
{
    /// <summary>The reason as a sentence, for the person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Bilingual.IsChinese(language)
        ? FormattableString.Invariant($"按您本人的排序，这个岗位在第{OwnPlace}位；为避免大家都挤向同样几个岗位而提前展示。整份清单的得分因此降低{GivenUp * 100:0.0}%（规定最多{Most * 100:0.#}%）。")
        : FormattableString.Invariant($"In your own order this posting stands at place {OwnPlace}; it is shown earlier so that not everybody is sent to the same few. The list gives up {GivenUp * 100:0.0}% of its scores for that, of {Most * 100:0.#}% allowed.");
}
