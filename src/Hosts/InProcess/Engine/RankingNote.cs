using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Why the declared weights answer, or why no prices count.</summary>
/// <param name="Code">In a word: <c>learned_off</c>, <c>no_night</c>, <c>not_promoted</c>, <c>drift_alarm</c>, <c>calibration_alarm</c>, <c>older_version</c>, <c>too_old</c>, <c>damaged</c>, <c>prices_off</c>, <c>no_prices</c>, <c>prices_of_other_ranking</c>, <c>prices_damaged</c>.</param>
/// <param name="Text">The same for people; names files and no persons.</param>
/// <param name="IsTrouble">True where somebody has to look at it; false where it is as it was decided.</param>
public sealed record RankingNote(string Code, Bilingual Text, bool IsTrouble);
