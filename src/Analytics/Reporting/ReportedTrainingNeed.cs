using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One training that persons need.</summary>
/// <param name="What">What is learnt.</param>
/// <param name="Persons">Persons to whom it is suggested; at least 1.</param>
/// <param name="HardToEmploy">Of them, those recognised as hard to employ.</param>
/// <param name="Willing">Of them, those who said that they want training.</param>
/// <param name="NotAsked">Of them, those whom nobody has asked.</param>
/// <param name="Openings">Persons whom the postings that it opens want to hire.</param>
/// <param name="Seats">Free seats in courses that lead to it.</param>
/// <param name="SeatsToOpen">Seats that the market has work for and no course offers.</param>
public sealed record ReportedTrainingNeed(Bilingual What, long Persons, long HardToEmploy, long Willing, long NotAsked, long Openings, long Seats, long SeatsToOpen);
