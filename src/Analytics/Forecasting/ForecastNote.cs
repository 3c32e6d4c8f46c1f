using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A remark beside a forecast.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The remark in both languages, with months and numbers.</param>
public sealed record ForecastNote(ForecastNoteKind Kind, Bilingual Text);
