using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What a chart says besides its marks.</summary>
/// <param name="Id">Unique on the page: lower-case letters, digits and dashes.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Description">What it shows in a sentence, for who cannot see it.</param>
/// <param name="Axis">The axis of values, with the unit.</param>
internal sealed record ChartText(string Id, Bilingual Title, Bilingual Description, Bilingual Axis);
