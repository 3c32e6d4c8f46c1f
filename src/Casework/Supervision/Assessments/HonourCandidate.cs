using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>An employer, office or member of staff that may be named a brand (品牌).</summary>
/// <param name="Id">Its id; of staff a code that names nobody.</param>
/// <param name="Grade">Its grade, higher is better: of an employer the integrity grade, of an office its stars; null where it has none.</param>
/// <param name="Satisfied">Satisfied, of those who answered; null where nobody was asked.</param>
public sealed record HonourCandidate(string Id, int? Grade, WilsonInterval? Satisfied);
