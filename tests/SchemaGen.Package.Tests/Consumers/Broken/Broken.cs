namespace Shop; public class Broken { public int Number = "text"; }
