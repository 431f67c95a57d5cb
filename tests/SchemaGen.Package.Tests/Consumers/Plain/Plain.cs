namespace Shop; public class Plain;
