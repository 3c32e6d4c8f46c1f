namespace Jiuye.Matching;

/// <summary>Whose text is compared with which.</summary>
/// <param name="Asking">The terms of the side that asks.</param>
/// <param name="Row">Who asks.</param>
/// <param name="Candidates">The side that is searched.</param>
/// <param name="Step">What a step of a sum is worth.</param>
/// <param name="Base">What is added to a candidate's row where it is offered.</param>
internal readonly record struct TextQuestion(TermVectors Asking, int Row, ISegment Candidates, double Step, int Base);
