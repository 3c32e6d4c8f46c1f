namespace Jiuye.Matching;

/// <summary>The person contests the grade; stands beside it until a counsellor's move or a corrected fact answers it.</summary>
/// <param name="On">The day of the appeal.</param>
/// <param name="Grounds">A reason code without personal data.</param>
/// <param name="AnsweredOn">The day of the answer; null while open.</param>
/// <param name="Answer">The answer's code; empty while open.</param>
public sealed record GradeAppeal(DateOnly On, string Grounds, DateOnly? AnsweredOn = null, string Answer = "");
